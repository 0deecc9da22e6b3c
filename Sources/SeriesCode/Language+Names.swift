package import SeriesText

extension Language {
    /// All languages with their names in info strings, the usual one first. Each is prepared when it is first asked
    /// for.
    static let known: [(names: String, language: @Sendable () -> Language)] = [
        ("swift", { .swift }),
        ("c h", { .c }),
        ("cpp c++ cc cxx hpp hh h++", { .cpp }),
        ("csharp c# cs", { .csharp }),
        ("css scss sass less", { .css }),
        ("diff patch udiff", { .diff }),
        ("bash sh zsh shell ksh bats", { .bash }),
        ("console shell-session shellsession sh-session bash-session terminal", { .console }),
        ("pycon python-console", { .pycon }),
        ("dockerfile docker containerfile", { .dockerfile }),
        ("elixir ex exs", { .elixir }),
        ("go golang", { .go }),
        ("graphql gql", { .graphql }),
        ("hcl terraform tf opentofu", { .hcl }),
        ("html htm xhtml", { .html }),
        ("xml svg rss atom xsd xsl xslt plist csproj", { .xml }),
        ("http https", { .http }),
        ("ini cfg conf editorconfig gitconfig systemd desktop", { .ini }),
        ("properties jproperties java-properties env dotenv", { .properties }),
        ("toml", { .toml }),
        ("java", { .java }),
        ("javascript js jsx mjs cjs node", { .javascript }),
        ("typescript ts tsx mts cts", { .typescript }),
        ("json jsonc json5 geojson jsonl webmanifest", { .json }),
        ("kotlin kt kts", { .kotlin }),
        ("lua luau", { .lua }),
        ("makefile make mk gnumake", { .makefile }),
        ("markdown md mdx", { .markdown }),
        ("nginx nginxconf", { .nginx }),
        ("php php3 php4 php5 phtml", { .php }),
        ("powershell pwsh ps1 posh", { .powershell }),
        ("protobuf proto proto3", { .protobuf }),
        ("python py python3 py3 pyi sage", { .python }),
        ("ruby rb rake gemfile rakefile jruby", { .ruby }),
        ("rust rs", { .rust }),
        ("scala sc sbt", { .scala }),
        ("sql postgres postgresql psql sqlite sqlite3 plpgsql pgsql tsql", { .sql }),
        ("mysql mariadb", { .mysql }),
        ("yaml yml", { .yaml }),
    ]

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (number, (names, _)) in known.enumerated() {
            for name in names.utf8.split(separator: UInt8(ascii: " ")) { numbers[String(Substring(name))] = number }
        }
        return numbers
    }()

    /// The language that goes by this name, whatever its case; nil for one that we do not know.
    package static func named(_ word: ByteRun) -> Language? {
        guard word.count <= 32 else { return nil }
        let name = word.text
        return named(name) ?? named(name.lowercased())
    }

    static func named(_ name: String) -> Language? {
        numbers[name].map { known[$0].language() }
    }

    /// The language of a fence within Markdown.
    static func named(fence info: ByteRun) -> Language? {
        var start = 0
        while start < info.count, info[start] == UInt8(ascii: " ") { start += 1 }
        return named(
            info[start..<info.count].prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "{") })
    }
}
