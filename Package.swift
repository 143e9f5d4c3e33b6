// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "winnow",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Winnow", targets: ["Winnow"]),
    .executable(name: "winnow", targets: ["WinnowCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // Text in, text out: pure Swift, no Foundation, no C library.
    // `WinnowHTML` (pages) and `CLibXML2` will stand beside it and depend on it.
    .target(name: "Winnow"),
    .executableTarget(
      name: "WinnowCommand",
      dependencies: [
        "Winnow",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      // `iconv`, for --charset, is in glibc and musl, and a library of its own on macOS.
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .testTarget(name: "WinnowTests", dependencies: ["Winnow"]),
    .testTarget(
      name: "WinnowCommandTests",
      dependencies: ["Winnow", "WinnowCommand", .product(name: "SystemPackage", package: "swift-system")]),
  ],
  swiftLanguageModes: [.v6]
)
