// swift-tools-version: 6.2

import PackageDescription

// Programs that use the libraries as anybody's would: as a package beside their own.
let package = Package(
  name: "winnow-examples",
  platforms: [.macOS(.v15)],
  dependencies: [
    // In a program of your own, its address and version.
    .package(name: "winnow", path: "..")
  ],
  targets: [
    // Reads a page from disk and prints its title, its date and its content.
    .executableTarget(
      name: "reader",
      dependencies: [
        .product(name: "Winnow", package: "winnow"), .product(name: "WinnowHTML", package: "winnow"),
      ],
      path: "Reader"),
    // Cleans a stream of documents, several at a time, and gives them back in order.
    .executableTarget(
      name: "stream", dependencies: [.product(name: "Winnow", package: "winnow")], path: "Stream"),
    // What the documentation shows: all Swift of its articles is from here.
    .executableTarget(
      name: "articles",
      dependencies: [
        .product(name: "Winnow", package: "winnow"), .product(name: "WinnowHTML", package: "winnow"),
      ],
      path: "Articles"),
  ],
  swiftLanguageModes: [.v6]
)
