// swift-tools-version: 6.2

import PackageDescription

// The documentation's plugin, for whoever builds it: `WINNOW_DOCUMENTATION=1 swift package generate-documentation`.
let documentation: [Package.Dependency] =
  Context.environment["WINNOW_DOCUMENTATION"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0")]

let package = Package(
  name: "winnow",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Winnow", targets: ["Winnow"]),
    .library(name: "WinnowHTML", targets: ["WinnowHTML"]),
    .executable(name: "winnow", targets: ["WinnowMain"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ] + documentation,
  targets: [
    // Text in, text out: pure Swift, no Foundation, no C library.
    .target(name: "Winnow"),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    // For the command alone: the libraries unpack nothing.
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    // Pages in, their blocks through the same pipeline, text or Markdown out.
    .target(
      name: "WinnowHTML",
      dependencies: ["Winnow", "CLibXML2"],
      // `iconv`, for encodings, is in glibc and musl, and a library of its own on macOS.
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .executableTarget(name: "WinnowMain", dependencies: ["WinnowCommand"]),
    .target(
      name: "WinnowCommand",
      dependencies: [
        "Winnow",
        "WinnowHTML",
        "CZlib",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    // Keeps a file of the library up to date; no product.
    .executableTarget(
      name: "write-lexicon",
      dependencies: ["Winnow", .product(name: "SystemPackage", package: "swift-system")],
      path: "Tools/WriteLexicon"),
    // What the tests of several targets make their documents with.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "WinnowTests", dependencies: ["Winnow", "TestSupport"]),
    .testTarget(name: "WinnowHTMLTests", dependencies: ["Winnow", "WinnowHTML", "CLibXML2", "TestSupport"]),
    .testTarget(
      name: "WinnowCommandTests",
      dependencies: [
        "Winnow", "WinnowCommand", "WinnowMain", "CZlib", "TestSupport",
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// What holds for any input, tried by libFuzzer (`Fuzzing/run`) or, by the tests, on what that once found.
if Context.environment["WINNOW_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Fuzzing/CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", "Winnow", "WinnowHTML", "WinnowCommand", "CZlib"],
      path: "Fuzzing",
      exclude: [
        "CFuzzer", "Dictionaries", "Findings", "README.md", "Seeds", "damaged-documents.py", "Tests", "run",
      ],
      sources: ["Fuzz", "Promises"]),
  ]
} else {
  package.targets.append(
    .testTarget(
      name: "FuzzingTests", dependencies: ["Winnow", "WinnowHTML", "WinnowCommand", "CZlib"], path: "Fuzzing",
      exclude: [
        "CFuzzer", "Dictionaries", "Findings", "Fuzz", "README.md", "Seeds", "damaged-documents.py", "run",
      ],
      sources: ["Promises", "Tests"]))
}
