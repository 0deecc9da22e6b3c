/// The version of the program, by semver.org; the changelog says what each brought.
enum Version {
    static let current = "0.1.0"
}
