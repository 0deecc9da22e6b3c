/// A host of static files that reads redirects from a file beside the pages.
package enum RedirectHost: String, Sendable, Hashable, CaseIterable {
    case apache
    case cloudflare
    case netlify

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
