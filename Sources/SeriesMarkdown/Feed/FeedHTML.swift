package import SeriesModel
internal import SeriesText

/// The body of an article as feeds carry it: feed readers show it without the page around it, its style sheet and its
/// scripts.
///
/// This reads the finished HTML again, so that articles pay nothing for it: a feed shows a few of them only.
package enum FeedHTML {
    /// `body`, which is shown on `page`, without what needs more than itself. Links within the page lead to it.
    package static func markup(_ body: Markup, on page: SiteURL) -> Markup {
        var html = ByteBuffer(capacity: body.bytes.count)
        var addresses: [FeedWriter.Address] = []
        html.append(body) { html, url in
            addresses.append(FeedWriter.Address(offset: html.count, url: url))
            // An attribute without quotes needs something of a value.
            html.append(byte: UInt8(ascii: "/"))
        }
        return html.withRun { run in
            var writer = FeedWriter(run, addresses, page)
            return writer.markup()
        }
    }
}
