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

    /// Whether it is that of the web, whose addresses name hosts.
    package static func isWeb(_ scheme: String) -> Bool { scheme == "https" || scheme == "http" }

    /// Whether an address with a scheme says whose it is. `http:/a`, `https:///a` and `https://https://a` do not.
    package static func leadsToHost(_ url: ByteRun) -> Bool {
        guard let colon = url.firstIndex(of: UInt8(ascii: ":")), url[colon..<url.count].starts(with: "://") else {
            return false
        }
        let host = url[colon + 3..<url.count]
        guard !host.isEmpty, !"/?#".utf8.contains(host[0]) else { return false }
        return !["https:", "http:", "https/", "http/"].contains { host.starts(with: $0) }
    }

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
