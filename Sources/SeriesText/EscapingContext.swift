/// Where in a document a text stands, and so which bytes would be taken for markup there.
package enum EscapingContext: Sendable, Hashable {
    /// Between tags of HTML or XML, and in attribute values in either kind of quotes.
    ///
    /// One set serves both places: what it escapes in text without need are quotes, which do no harm there. The set is
    /// that of OWASP's rules 1 and 2 (Cross Site Scripting Prevention Cheat Sheet).
    case markup
    /// The text of a Markdown document: as libcmark does it, and so without the single quote, which prose is full of.
    case commonMark
    /// As `markup`, and characters that XML 1.0 §2.2 forbids are left out.
    case xml
    /// A part of a URL: everything but RFC 3986's unreserved characters is percent-encoded.
    case urlComponent
    /// What follows the `#` of a URL, an id or what a file understands, such as `t=10,20`: as `urlComponent`, and what else
    /// RFC 3986 §3.5 allows stays, but for the two characters that HTML would escape.
    case urlFragment
    /// What follows the `?` of a URL, as somebody wrote it: what RFC 3986 §3.4 allows stays, percent signs included, but for the
    /// single quote.
    case urlQuery
    /// The path of a URL: as `urlComponent`, and slashes stay.
    case urlPath
    /// A whole URL: what may stand in one stays, the rest is percent-encoded, and `&` and `'` are escaped for the
    /// attribute around it. The set is that of libcmark, so that our links look as its own do.
    case url
    /// Inside a JSON string in a `<script>`, of XML, too: JSON's escapes, and `<`, `>`, `&`, U+2028, U+2029, U+FFFE and
    /// U+FFFF by number.
    case json
}
