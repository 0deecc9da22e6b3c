internal import SeriesText

/// Terms and what they mean: a paragraph whose lines are terms, and behind it paragraphs that start with `: `.
enum DefinitionList {
    typealias Places = Set<ExtendedSource.TreePlace>

    /// Turns `paragraph` and the definitions behind it into a list, if there are any, with the terms that follow as well;
    /// gives the node that stands there now. A list is one of definitions when the place of its first item is in `places`.
    static func tree(of paragraph: MarkdownNode, places: Places) -> MarkdownNode? {
        guard definitions(behind: paragraph, places) != nil else { return nil }
        let root = MarkdownNode.customBlock("<dl>\n", "</dl>\n")
        paragraph.insertBefore(root)
        var next: MarkdownNode? = paragraph
        while let terms = next, terms.kind == .paragraph, let list = definitions(behind: terms, places) {
            next = list.next
            appendTerms(of: terms, to: root)
            terms.unlink()
            while let item = list.firstChild {
                appendDefinition(item, isTight: list.isTight, places, to: root)
                item.unlink()
            }
            list.unlink()
        }
        return root
    }

    /// Turns `list` back into what its author wrote if it is one of definitions without a term in front; gives the node that
    /// stands there now.
    static func text(of list: MarkdownNode, places: Places) -> MarkdownNode? {
        guard let item = list.firstChild, places.contains(item.place) else { return nil }
        let root = MarkdownNode.customBlock("", "")
        list.insertBefore(root)
        while let item = list.firstChild {
            if let first = item.firstChild, first.kind == .paragraph {
                first.prepend(": ".withRun { .text($0) })
            }
            root.appendChildren(of: item)
            item.unlink()
        }
        list.unlink()
        return root
    }

    private static func definitions(behind paragraph: MarkdownNode, _ places: Places) -> MarkdownNode? {
        guard let list = paragraph.next, list.kind == .list, let item = list.firstChild, places.contains(item.place)
        else { return nil }
        return list
    }

    private static func appendTerms(of paragraph: MarkdownNode, to root: MarkdownNode) {
        while paragraph.firstChild != nil {
            let term = MarkdownNode.customBlock("<dt>", "</dt>\n", origin: paragraph)
            while let node = paragraph.firstChild, node.kind != .softBreak, node.kind != .lineBreak {
                term.append(node)
            }
            paragraph.firstChild?.unlink()
            root.append(term)
        }
    }

    private static func appendDefinition(
        _ item: MarkdownNode, isTight: Bool, _ places: Places, to root: MarkdownNode
    ) {
        let definition = MarkdownNode.customBlock("<dd>", "</dd>\n")
        while let block = item.firstChild {
            // A figure, and a term with definitions of its own, are more than text.
            let isText = Figure.picture(of: block) == nil && definitions(behind: block, places) == nil
            if isTight, block.kind == .paragraph, isText {
                // Without tags, and yet a block of its own: its text is read for itself, whatever stands beside it.
                let text = MarkdownNode.customBlock("", "", origin: block)
                text.appendChildren(of: block)
                block.unlink()
                definition.append(text)
            } else {
                definition.append(block)
            }
        }
        root.append(definition)
    }
}
