import SeriesModel
import Testing

/// What was brought along from another generator: the first tag of each file is told.
@Suite struct ForeignTagTests {
    private static let values = "'seriesgen help templates' lists them"

    @Test(arguments: [
        ("{{ site.title }}", #"values are written as \(site.title); "# + values),
        ("{{{ page.body }}}", #"values are written as \(page.body); "# + values),
        ("{{content}}", #"values are written as \(article.title); "# + values),
        ("{{- .Title -}}", #"values are written as \(article.title); "# + values),
        ("{{#tags}}", #"values are written as \(article.title); "# + values),
        ("{% cycle 1, 2 %}", #"values are written as \(article.title); "# + values),
        ("<%= a %>", #"values are written as \(article.title); "# + values),
        ("<%# a %>", #"values are written as \(article.title); "# + values),
        ("{% if x %}", #"write \if(condition) … \endif"#),
        ("<% if (a) { %>", #"write \if(condition) … \endif"#),
        ("{{ range .Pages }}", #"write \for(name in list) … \endfor"#),
        ("{%- for a in b -%}", #"write \for(name in list) … \endfor"#),
        (#"{{ partial "a" . }}"#, #"write \include("name")"#),
        ("{{> a}}", #"write \include("name")"#),
        ("{% include a.html %}", #"write \include("name")"#),
        (#"{% extends "a" %}"#, #"write \extends("base")"#),
        ("{% endblock %}", #"write \block(name) … \endblock"#),
        ("{% set a = 1 %}", #"write \let(name = value)"#),
        ("{% comment %}", #"write \/* … */"#),
    ]) func isToldOnceOfAFile(tag: String, help: String) {
        let diagnostics = Bench.compile([("article.html", "<p>\(tag)</p>\n<p>\(tag)</p>")]).diagnostics
        #expect(
            Bench.describe(diagnostics) == """
                article.html:1:4: warning: a tag of another template language is shown as it stands
                  help: \(help)

                """)
    }

    /// Nor what scripts of the page may fill in: other names in braces.
    @Test(arguments: [
        "<!-- {{ site.title }} {% a %} -->", #"<script>let a = "{{ site.title }} <% a %>"</script>"#,
        "<style>{% x %}</style>", "{{ message }} {{ item.name }}", "{{ }} {{\n}} {% %} {{ site.title } {% if }",
        #"\("{{ site.title }}")"#, "<% b",
    ]) func isNotToldWhereItMattersNot(text: String) {
        #expect(Bench.compile([("article.html", text)]).diagnostics == [])
        #expect(Bench.compile([("notes.txt", "{{ site.title }}")]).diagnostics == [])
    }

    @Test func isToldOfEachFileBehindWhatIsNotShown() {
        let article = """
            <script>"{{ site.title }}"</script> {{ a }} <a title="{{ page.title }}">\\(article.title)</a>
            \\include("card")
            """
        let diagnostics = Bench.compile([("article.html", article), ("card.html", "{% if %}{{ site.title }}")])
            .diagnostics
        #expect(
            Bench.describe(diagnostics) == #"""
                article.html:1:55: warning: a tag of another template language is shown as it stands
                  help: values are written as \(page.title); 'seriesgen help templates' lists them
                card.html:1:1: warning: a tag of another template language is shown as it stands
                article.html:2:1: note: included here
                  help: write \if(condition) … \endif

                """#)
    }

    @Test func takesLinearTime() {
        let text = String(repeating: "{{ {% <% ", count: 100_000) + "\n" + String(repeating: "{{ a }}", count: 100_000)
        #expect(Bench.compile([("article.html", text)]).diagnostics == [])
    }
}
