internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// Keeps the list of what a site has published.
public enum Lock {
    /// Adds what the site publishes to the lock, or reports everything that speaks against it; then nothing is written.
    ///
    /// A URL that is gone is a mistake as in a build, unless it is to be forgotten. Calls `onWait` before it waits for another
    /// run that is at work on the same lock: what that one adds would be lost.
    public static func run(_ options: SiteOptions, forgets: Bool = false, onWait: () -> Void = {}) -> LockReport {
        do throws(SystemError) {
            let lock = try FolderLock(on: options.content, against: "another 'seriesgen lock'", onWait: onWait)
            return withExtendedLifetime(lock) { update(options, forgets: forgets) }
        } catch {
            // What else is wrong with the folder is told where it is read.
            guard error.isBusy else { return update(options, forgets: forgets) }
            var run = BuildRun(jobs: options.jobs)
            run.note([.refused(by: error, at: ContentTree.place(""))])
            return LockReport(run)
        }
    }

    private static func update(_ options: SiteOptions, forgets: Bool) -> LockReport {
        var run = BuildRun(jobs: options.jobs)
        let checked = CheckedSite(options, for: .lock(forgets: forgets), &run)
        guard checked.assembled != nil else { return LockReport(run) }
        let site = checked.linked
        let old = Set(checked.lock.entries.map(\.url))
        let kept = old.subtracting(checked.vanished.map(\.url))
        let new = PublishedURLs.all(of: site).union(kept)
        run.note(write(checked.lock.bytes(with: new), in: options.content, replacing: site.tree.hasLock))
        var report = LockReport(run)
        if report.isSuccess {
            report.added = new.subtracting(old).sorted().map(\.line)
            report.forgotten = old.subtracting(kept).sorted().map(\.line)
            report.headings = new.count { $0.fragment != nil }
            report.pages = new.count - report.headings
        }
        return report
    }

    /// Whoever reads the lock sees the old or the new one, whole.
    private static func write(_ bytes: [UInt8], in content: String, replacing isThere: Bool) -> [Diagnostic] {
        let name = content + "/" + URLLock.fileName
        do throws(SystemError) {
            // Where a link leads to it, the link stays.
            let path = isThere ? try Files.resolvedPath(of: name) ?? name : name
            if isThere, try Files.read(path) == bytes { return [] }
            // Hidden, so that no build takes it for a file of the site.
            let temporary = path.parentFolder + TemporaryNames().path(for: "." + path.lastStep)
            try bytes.withRun { (run) throws(SystemError) in try Files.put(run, at: path, by: temporary) }
            return []
        } catch {
            return [.refused(by: error, at: ContentTree.place(URLLock.fileName))]
        }
    }
}
