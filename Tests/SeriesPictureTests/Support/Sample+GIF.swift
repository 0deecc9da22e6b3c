extension Sample {
    static let gif: [Sample] = [
        Sample("GIF", gif(640, 480), 640, 480),
        Sample("GIF of 1987", gif(1, 2, version: "87a"), 1, 2),
        Sample("GIF, as large as can be", gif(65_535, 65_535), 65_535, 65_535),

        Sample("GIF without a width", gif(0, 480)),
        Sample("GIF without a height", gif(640, 0)),
        Sample("GIF of another year", gif(640, 480, version: "90a")),
        Sample("GIF that is cut off", gif(640, 480).dropLast(4)),
    ]

    private static func gif(_ width: Int, _ height: Int, version: String = "89a") -> [UInt8] {
        joined(ascii("GIF" + version), little(width, 2), little(height, 2), zeros(3))
    }
}
