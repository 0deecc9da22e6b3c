internal import SeriesFrontMatter

extension BuildOptions {
    /// Why a text is no URL of a site.
    package struct URLMistake: Error {
        package let message: String
        package let suggestion: String?
    }

    /// The URL of a site as `url` takes it, by the same rules as that of `series.yaml`.
    package static func siteURL(_ text: String) throws(URLMistake) -> String {
        do throws(AbsoluteURL.Mistake) {
            return try AbsoluteURL.site(text)
        } catch {
            throw URLMistake(message: error.message, suggestion: error.suggestion)
        }
    }
}
