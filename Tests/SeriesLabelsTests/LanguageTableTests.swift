import Testing

@testable import SeriesLabels

/// Each table holds to the forms of its labels and to the plural forms of its language.
@Suite struct LanguageTableTests {
    @Test(arguments: LanguageTable.all.map(\.subtag))
    func placeholders(language: String) throws {
        let table = try #require(LanguageTable.of(language))
        for label in Label.allCases {
            let text = table.text(label)
            let wanted = Set(label.placeholders)
            // Words for none, one and two may say the number themselves.
            let counted = label.counted.map { label.placeholders[$0] }
            let forms = text.forms.map { ($0.category, $0.text) } + [(.other, text.other)]
            for (category, words) in forms {
                let isForFew = [PluralCategory.zero, .one, .two].contains(category)
                var found = Set(LabelPattern.braces(in: words).map(\.name))
                if isForFew, let counted { found.insert(counted) }
                #expect(found == wanted, "\(label.name): \(words)")
            }
        }
    }

    @Test(arguments: LanguageTable.all.map(\.subtag))
    func pluralForms(language: String) throws {
        let table = try #require(LanguageTable.of(language))
        let rules = PluralRules(of: language)
        for label in Label.allCases {
            let forms = table.text(label).forms
            #expect(label.counted != nil || forms.isEmpty, "\(label.name)")
            for form in forms { #expect(rules.categories.contains(form.category), "\(label.name)") }
        }
        // Millions apart, which nothing here counts to.
        let used = Set((0...1000).map(rules.category(of:)))
        let forms = table.text(.numberOfTerms).forms.map(\.category)
        #expect(used.isSubset(of: forms + [.other]) || language == "pl" || language == "zh")
    }

    @Test(arguments: LanguageTable.all.map(\.subtag))
    func words(language: String) throws {
        let table = try #require(LanguageTable.of(language))
        for label in Label.allCases {
            let words = table.text(label)
            for text in words.forms.map(\.text) + [words.other] {
                #expect(!text.isEmpty)
                let isSeparator = label == .listSeparator
                #expect(isSeparator || text.first != " " && text.last != " ", "\(label.name)")
                #expect(!text.contains("  ") && !text.contains("\"") && !text.contains("'"), "\(label.name): \(text)")
                // Digits stay those of ASCII.
                #expect(
                    !text.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber && !$0.isASCII },
                    "\(text)")
            }
        }
    }

    @Test func onlyEnglishIsEnglish() {
        // What is the same word in another language.
        let same: [String: Set<Label>] = [
            "de": [.feed, .themeSystem], "es": [.feed],
            "fr": [.siteNavigation, .note, .important, .pageList, .page],
        ]
        for table in LanguageTable.all where table.subtag != "en" {
            for label in Label.allCases where same[table.subtag]?.contains(label) != true {
                let words = table.text(label).other
                let hasWords = words.contains { $0.isLetter } && !label.isMonthOrDate
                if hasWords, LanguageTable.english.text(label).other == words {
                    #expect(label == .minutes || label == .numberOfArticles, "\(table.subtag) \(label.name): \(words)")
                }
            }
        }
    }
}

extension Label {
    fileprivate var isMonthOrDate: Bool { self == .date || Label.months.contains(self) }
}
