"""JavaScript for judges that look at each line of text on a page."""

NAME = """
    const name = element => element.tagName.toLowerCase() + (element.id ? "#" + element.id : "")
        + [...element.classList].map(word => "." + word).join("")
"""
LINES = """
    const lines = () => {
        const found = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const element = node.parentElement
            if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
            const range = document.createRange()
            range.selectNodeContents(node)
            for (const box of range.getClientRects())
                if (box.width > 4 && box.height > 4) found.push({ box, node, element, text: node.data.trim().slice(0, 30) })
        }
        return found
    }
    // What a region that scrolls has cut off lies over nothing, and nobody sees it.
    const isCutOff = ({ box, element }) => {
        for (let region = element; region !== document.body && region; region = region.parentElement) {
            const edge = region.getBoundingClientRect(), style = getComputedStyle(region)
            if (style.clipPath !== "none") return true
            const cuts = style.overflowX !== "visible" || style.overflowY !== "visible"
            // Of a line that is cut in two, the larger part counts.
            const middle = (box.top + box.bottom) / 2
            if (cuts && (box.left >= edge.right || box.right <= edge.left || middle < edge.top || middle > edge.bottom
                || edge.width < 2)) return true
        }
        return false
    }
"""
