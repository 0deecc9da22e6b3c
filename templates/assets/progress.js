// See docs/scripts.md.
{
const words = document.currentScript.dataset
const all = selector => [...document.querySelectorAll(selector)]
const home = new URL(words.home, location).pathname, key = "seriesgen-progress " + home
const pathOf = url => new URL(url, location).pathname.slice(home.length).replace(/index\.html$/, "")
const here = pathOf(location)
let isForgotten

// Always an object.
const load = () => {
  try { return { ...JSON.parse(localStorage[key]) } } catch { return {} }
}

// Other tabs write, too.
const save = changes => {
  const { [here]: old, ...others } = load()
  const records = Object.entries({ ...others, [here]: { ...old, ...changes } }).slice(-500)
  try { if (!isForgotten) localStorage[key] = JSON.stringify(Object.fromEntries(records)) } catch {}
  show()
}

const parts = all("[data-part]").map(item => {
  const link = item.querySelector("a")
  link.insertAdjacentHTML("afterend", "<span class=state></span>")
  return { item, link, mark: link.nextSibling, path: pathOf(link) }
})
// A 0 stands for a number, a * for a title.
const fill = (text, number) => text.replace(/\b0\b/, number)
const counts = all("[data-count]").map(item => ({ item, text: item.textContent }))
const start = document.querySelector("[data-continue]"), { href, textContent } = start ?? {}

const show = () => {
  const records = load(), order = Object.keys(records), sums = { read: 0, left: 0 }
  let isKnown, next
  for (const { item, link, mark, path } of parts) {
    const { read, at } = { ...records[path] }
    const state = read ? String(read).split(" ")[0] == item.dataset.part ? "read" : "changed" : at ? "started" : ""
    item.dataset.state = state
    mark.textContent = words[state] ?? ""
    isKnown ||= state
    if (read) sums.read++
    else {
      sums.left += +item.dataset.minutes
      // The latest visit, else the first.
      const rank = order.indexOf(path)
      if (!next || rank > next.rank) next = { rank, item, link, at }
    }
  }
  // No part takes none.
  if (next) sums.left ||= 1
  for (const item of all("[data-progress]")) item.hidden &&= !isKnown
  for (const { item, text } of counts) item.textContent = fill(text, sums[item.dataset.count])
  if (!start) return
  Object.assign(start, { href, textContent })
  if (!isKnown || !next) return
  start.href = next.link + (next.at ? "#" + next.at : "")
  start.textContent = fill(start.dataset.continue, next.item.dataset.number).replace("*", () => next.link.textContent)
}

show()
addEventListener("pageshow", show)
addEventListener("storage", event => {
  isForgotten ||= event.key == key && !event.newValue
  show()
})
for (const button of all("[data-forget]")) button.onclick = () => {
  isForgotten = true
  localStorage.removeItem(key)
  show()
}

const text = document.querySelector("[data-digests]")
if (text) {
  const { digests, minutes } = text.dataset
  const headings = digests.split(" ").slice(1)
    .map(digest => Object.assign(document.getElementById(digest.split("#")[1]) ?? {}, { digest })).filter(({ id }) => id)
  let { read, at, s = 0 } = { ...load()[here] }, last, isAtEnd, notice

  const tell = (name, headings) => {
    notice = document.querySelector(`[data-notice=${name}]`)
    if (!notice) return
    const list = notice.querySelector("ul")
    for (const heading of headings) {
      const copy = heading.cloneNode(true)
      for (const note of copy.querySelectorAll(".footnote-ref")) note.remove()
      list.insertAdjacentHTML("beforeend", "<li><a></a></li>")
      Object.assign(list.lastChild.lastChild, { href: "#" + heading.id, textContent: copy.textContent })
      notice.hidden = false
    }
    notice.onclick = ({ target }) => {
      if (read && target.type != "button") return
      notice.remove()
      if (read) save({ read: read = digests })
    }
  }
  // By then, browsers have scrolled.
  addEventListener("load", () => {
    if (read && read != digests) {
      const news = headings.filter(({ digest }) => !String(read).includes(digest))
      // What has no heading has the title.
      tell("changed", news[0] ? news : all("h1"))
    } else if (at && !read && !scrollY && !location.hash) tell("stopped", headings.filter(({ id }) => id == at))
  })

  // Open for a fifth of its time, and seen to its end.
  setInterval(() => {
    if (document.hidden || read == digests) return
    s++
    isAtEnd ||= text.getBoundingClientRect().bottom < innerHeight
    if (isAtEnd && s > minutes * 12) save({ read: read = digests, at: undefined, s: undefined })
    // Scrolling past is not reading.
    else if (s % 5 == 0) {
      const heading = headings.findLast(heading => heading.getBoundingClientRect().top < innerHeight / 2)
      if (heading && heading == last) {
        save({ at: heading.id, s })
        if (!read) notice?.remove()
      }
      last = heading
    }
  }, 1000)
}
}
