internal import SeriesTemplate

/// Everything that templates can say, from the tables that they are checked against.
public enum TemplateReference {
    /// For a terminal.
    public static var text: String { Vocabulary(SiteVocabulary.schema).plainText }
    /// For the documentation.
    package static var markdown: String { Vocabulary(SiteVocabulary.schema).markdown }
}
