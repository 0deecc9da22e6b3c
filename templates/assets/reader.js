// See docs/scripts.md.
{
const words = document.currentScript.dataset
const all = (selector, from = document) => [...from.querySelectorAll(selector)]
const make = (name, properties) => Object.assign(document.createElement(name), properties)

const key = "seriesgen-theme", themes = ["system", "light", "dark"]
let theme

// These know the system's choice only.
const useMedia = theme => {
  for (const element of all("source[media*=prefers-color-scheme], meta[name=theme-color][media], [data-media]")) {
    const own = element.dataset.media ??= element.media
    const media = theme == "system" ? own : own.includes(theme) ? "all" : "not all"
    if (element.media != media) element.media = media
  }
}

const useTheme = chosen => {
  theme = themes.includes(chosen) ? chosen : "system"
  if (theme == "system") delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  useMedia(theme)
  for (const button of all("[data-theme-switch]")) {
    button.dataset.themeSwitch = theme
    button.title = button.ariaLabel = button.dataset[theme]
    button.hidden = false
  }
}

const useStored = () => {
  try { useTheme(localStorage[key]) } catch { useTheme() }
}
useStored()
addEventListener("storage", useStored)
addEventListener("pageshow", useStored)
addEventListener("beforeprint", () => useMedia("light"))
addEventListener("afterprint", () => useMedia(theme))
for (const button of all("[data-theme-switch]")) {
  button.onclick = () => {
    useTheme(themes[(themes.indexOf(theme) + 1) % themes.length])
    try { theme == "system" ? delete localStorage[key] : localStorage[key] = theme } catch {}
  }
}

const sections = all(".contents a[href^='#']")
  .map(link => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
  .filter(({ heading }) => heading)
let marked, quietUntil = 0

const mark = link => {
  if (link == marked) return
  if (marked) marked.ariaCurrent = null
  if (link) link.ariaCurrent = true
  marked = link
  const item = link ?? sections[0].link, list = item.closest("nav")
  if (!list) return
  const { top, bottom } = item.getBoundingClientRect(), frame = list.getBoundingClientRect()
  if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - list.clientHeight / 2
}

const markSection = () => {
  if (Date.now() < quietUntil) return
  // It sinks over the last screen, for short sections.
  const rest = document.documentElement.scrollHeight - innerHeight - scrollY, way = innerHeight * 0.7
  const line = innerHeight - Math.min(way, way * rest / Math.min(way, rest + scrollY))
  mark(sections.findLast(({ heading }) => heading.getBoundingClientRect().top <= line)?.link)
}

if (sections.length) {
  requestAnimationFrame(markSection)
  addEventListener("scroll", markSection)
  addEventListener("resize", markSection)
  // A link means its section, however low.
  for (const { link } of sections) {
    link.onclick = () => {
      mark(link)
      quietUntil = Date.now() + 800
    }
  }
}

const codeOf = pre => {
  const code = pre.querySelector("code").cloneNode(true)
  if (code.querySelector(".prompt")) for (const other of all(".prompt, .output, .line:has(> .output)", code)) other.remove()
  const lines = all(".line", code)
  if (code.querySelector("ins, del") && !/^@@ |^--- .*\n\+\+\+ /m.test(code.textContent)) {
    const hasColumn = lines.every(line => line.matches("ins, del") || /^\s/.test(line.textContent))
    for (const line of lines) {
      if (line.matches("del")) line.remove()
      else if (hasColumn && line.textContent != "\n" || line.matches("ins")) line.textContent = line.textContent.slice(1)
    }
  }
  // An end of line would start a command.
  return code.textContent.replace(/\n+$/, "")
}

// Only secure pages have it.
if (navigator.clipboard) {
  const status = make("p", { className: "status", role: "status" })
  let silence
  document.body.append(status)
  for (const pre of all(".text pre:has(> code)")) {
    let box = pre.closest("figure.code")
    if (!box) {
      box = make("div", { className: "code" })
      pre.replaceWith(box)
      box.append(pre)
    }
    const button = make("button", { type: "button", className: "copy", textContent: words.copy })
    button.onclick = async () => {
      try { await navigator.clipboard.writeText(codeOf(pre)) } catch { return getSelection().selectAllChildren(pre) }
      button.textContent = status.textContent = words.copied
      clearTimeout(silence)
      silence = setTimeout(() => status.textContent = "", 2000)
      setTimeout(() => button.textContent = words.copy, 2000)
    }
    box.append(button)
  }
}

const open = (picture, { alt, width, height }, button) => {
  const copy = picture.cloneNode(true), image = copy.querySelector("img") ?? copy
  image.loading = "eager"
  image.style.cssText += `min-width: max(48rem, ${1.4 * width}px); min-height: ${1.4 * height}px`
  const dialog = make("dialog", { className: "zoom", ariaLabel: alt || words.enlarge, tabIndex: -1 })
  dialog.append(make("button", { className: "close", textContent: words.close }), copy)
  dialog.onclick = () => dialog.close()
  dialog.onclose = () => dialog.remove()
  document.body.append(dialog)
  // The focus comes back to it.
  button.focus({ preventScroll: true })
  dialog.showModal()
  // Arrow keys scroll it.
  dialog.focus()
}

for (const figure of all(".text figure:has(img)")) {
  const image = figure.querySelector("img")
  // More would only blur it.
  const isWhole = !image.src.includes(".svg") && 1.4 * image.width > (image.getAttribute("width") ?? 1e9)
  if (isWhole || image.closest("a")) continue
  const picture = image.closest("picture") ?? image
  const button = make("button", { type: "button", className: "enlarge", textContent: words.enlarge, ariaHasPopup: "dialog" })
  button.onclick = image.onclick = () => open(picture, image, button)
  picture.after(button)
}

// Fingers cannot hover.
let tapped
addEventListener("pointerdown", ({ pointerType, target }) => tapped = pointerType == "touch" && target.closest(".term:not(:hover)"))
addEventListener("click", event => tapped && event.preventDefault())

// WCAG 1.4.13.
addEventListener("keydown", ({ key }) => {
  tapped = 0
  if (key != "Escape") return
  for (const term of all(".term:is(:hover, :focus-within)")) {
    term.dataset.closed = ""
    for (const end of ["pointerleave", "focusout"]) term.addEventListener(end, () => delete term.dataset.closed, { once: true })
  }
})
}
