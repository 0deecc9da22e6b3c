/// The scheme at the start of a URL, and which schemes may be followed.
package enum URLScheme {
    /// Those that a mistyped one is mostly meant for, the most frequent first.
    package static let usual = [
        "https", "http", "ftp", "geo", "irc", "magnet", "mailto", "sms", "tel", "xmpp",
    ]

    /// Schemes that lead out of the site and run nothing in the reader's browser: names that IANA has registered, or that
    /// programs of many people answer to. Left out are words that may begin the name of a file, such as `notes:`, and what
    /// leads to disks or settings of the reader's machine.
    package static let harmless = Set(usual).union([
        "apt", "bitcoin", "callto", "dav", "davs", "dict", "discord", "dns", "doi", "ed2k", "ethereum",
        "facetime", "facetime-audio", "feed", "figma", "finger", "ftps", "gemini", "git", "git+ssh", "gopher",
        "imap", "ipfs", "ipns", "ipp", "irc6", "ircs", "itms", "itms-apps", "jabber", "jetbrains", "ldap",
        "ldaps", "lightning", "logseq", "matrix", "mid", "mms", "msteams", "mumble", "nntp", "notion",
        "obsidian", "openpgp4fpr", "payto", "pop", "rsync", "rtmp", "rtsp", "rtsps", "sftp", "sgnl", "sip",
        "sips", "skype", "slack", "spotify", "ssh", "steam", "svn", "svn+ssh", "swh", "telnet", "tg", "urn",
        "viber", "vnc", "vscode", "vscode-insiders", "webcal", "webcals", "whatsapp", "ws", "wss", "zoommtg",
        "zotero",
    ])

    /// Whether an address of the web does not say whose it is, as `http:/a`, `https:///a` and `https://https://a` do not.
    package static func lacksHost(_ url: ByteRun) -> Bool {
        guard let scheme = of(url), scheme == "https" || scheme == "http" else { return false }
        let rest = url[scheme.utf8.count + 1..<url.count]
        guard rest.starts(with: "//") else { return true }
        let behind = rest[2..<rest.count]
        let host = behind[0..<(behind.firstIndex(of: endsOfHost) ?? behind.count)]
        // Behind the name of somebody.
        let name = host.firstIndex(of: UInt8(ascii: "@")).map { host[$0 + 1..<host.count] } ?? host
        return name.isEmpty || name[0] == UInt8(ascii: ":") || behind.beginsAsAddress
    }

    private static let endsOfHost = SignSet("/?#\\")

    /// The scheme in lower case, nil for a relative reference (RFC 3986 §3.1).
    package static func of(_ url: ByteRun) -> String? {
        for index in 0..<url.count {
            switch url[index] {
            case let byte where byte.isASCIILetter: continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == 0 { return nil }
            case UInt8(ascii: ":"):
                return index == 0 ? nil : url[0..<index].text.lowercased()
            default:
                return nil
            }
        }
        return nil
    }
}

extension ByteRun {
    /// Whether it begins as an address of the web does, with or without the colon of its scheme.
    fileprivate var beginsAsAddress: Bool {
        guard count > 4, self[0..<4].equals(lowercase: "http") else { return false }
        let rest = self[4..<count]
        let end = rest.isEmpty || rest[0] | 0x20 != UInt8(ascii: "s") ? rest : rest[1..<rest.count]
        return end.starts(with: ":/") || end.starts(with: "//")
    }
}
