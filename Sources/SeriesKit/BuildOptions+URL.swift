internal import SeriesFrontMatter
package import SeriesModel

extension BuildOptions {
    /// The URL of a site as `url` takes it, by the same rules as that of `series.yaml`.
    package static func siteURL(_ text: String) throws(Mistake) -> String {
        try AbsoluteURL.site(text)
    }
}
