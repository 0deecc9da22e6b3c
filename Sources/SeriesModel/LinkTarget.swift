/// Where a link leads: to something of our own, or out of the site.
package enum LinkTarget: Sendable, Hashable {
    case own(SiteURL)
    case external(String)
}
