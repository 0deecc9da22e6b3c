// swift-tools-version: 6.2
import PackageDescription

/// Floors, from the ground up. A target may import only what stands in its own row, so the compiler
/// refuses an upward import; ARCHITECTURE.md says what each floor is for.
let floors: [(name: String, imports: [Target.Dependency], plugins: [Target.PluginUsage])] = [
    ("SeriesModel", [], []),
    ("SeriesText", ["SeriesModel", "CVectors"], []),
    ("SeriesSystem", ["SeriesModel", "SeriesText"], []),
    ("SeriesLabels", ["SeriesModel", "SeriesText"], []),
    ("SeriesFrontMatter", ["SeriesModel", "SeriesText", "SeriesLabels", "CYAML"], []),
    ("SeriesCode", ["SeriesText"], []),
    (
        "SeriesMarkdown",
        ["SeriesModel", "SeriesText", "SeriesLabels", "SeriesCode", "CCmark", "CParserMemory", "CVectors"], []
    ),
    ("SeriesTemplate", ["SeriesModel", "SeriesText"], []),
    ("SeriesPicture", ["SeriesText"], []),
    ("SeriesTheme", [], ["EmbedTheme"]),
    (
        "SeriesKit",
        [
            "SeriesModel", "SeriesText", "SeriesSystem", "SeriesLabels", "SeriesFrontMatter", "SeriesMarkdown",
            "SeriesTemplate", "SeriesPicture", "SeriesTheme",
        ], []
    ),
]

/// Every floor but the theme has a test target of its own; those of the upper floors also see what they join.
let testImports: [String: [Target.Dependency]] = [
    "SeriesModel": [],
    "SeriesText": ["SeriesModel"],
    "SeriesSystem": ["SeriesModel", "SeriesText"],
    "SeriesLabels": ["SeriesModel"],
    "SeriesFrontMatter": ["SeriesModel", "SeriesText", "SeriesLabels"],
    "SeriesCode": ["SeriesText"],
    "SeriesMarkdown": ["SeriesModel", "SeriesText", "SeriesLabels", "MarkdownPromises", "CParserMemory"],
    "SeriesTemplate": ["SeriesModel", "SeriesText"],
    "SeriesPicture": ["SeriesText"],
    "SeriesKit": ["SeriesModel", "SeriesText", "SeriesSystem", "SeriesLabels", "SeriesTemplate", "SeriesTheme"],
]

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]

let package = Package(
    name: "seriesgen",
    products: [
        .executable(name: "seriesgen", targets: ["seriesgen"]),
        .library(name: "SeriesKit", targets: ["SeriesKit"]),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CVectors"),
        .target(name: "CParserMemory"),
        .executableTarget(
            name: "ThemeEmbedder", dependencies: ["SeriesSystem", "SeriesText"], swiftSettings: settings),
        .plugin(
            name: "EmbedTheme", capability: .buildTool(), dependencies: ["ThemeEmbedder"], path: "Sources/EmbedTheme"),
        .executableTarget(
            name: "seriesgen", dependencies: ["SeriesKit", "SeriesModel", "SeriesText", "SeriesSystem"],
            swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: settings),
        .target(
            name: "MarkdownPromises",
            dependencies: ["SeriesModel", "SeriesText", "SeriesFrontMatter", "SeriesMarkdown", "CCmark"],
            path: "Tests/Fuzz/Promises", swiftSettings: settings),
        .testTarget(
            name: "CommandTests", dependencies: ["seriesgen", "SeriesSystem", "TestSupport"], swiftSettings: settings),
    ]
        + floors.map {
            .target(name: $0.name, dependencies: $0.imports, swiftSettings: settings, plugins: $0.plugins)
        }
        + floors.compactMap { floor in
            testImports[floor.name].map { imports in
                .testTarget(
                    name: floor.name + "Tests", dependencies: [.byName(name: floor.name), "TestSupport"] + imports,
                    exclude: floor.name == "SeriesKit" ? ["Golden", "Invalid", "README.md"] : [],
                    swiftSettings: settings)
            }
        },
    swiftLanguageModes: [.v6]
)
