package import SeriesText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file or folder, closed when it goes out of scope.
package struct FileHandle: ~Copyable, Sendable {
    /// The system's number for it; negative when that was given back.
    private(set) var number: Int32
    /// For messages.
    package let path: String

    private init(descriptor: Int32, path: String) {
        number = descriptor
        self.path = path
    }

    deinit {
        if number >= 0 { close(number) }
    }

    /// Opens a file for reading. A last component that is a symbolic link is refused unless `followsLinks`.
    package static func reading(_ path: String, followsLinks: Bool = true) throws(SystemError) -> FileHandle {
        try open(path, O_RDONLY | (followsLinks ? 0 : O_NOFOLLOW), "read")
    }

    /// Opens a folder; an error when anything else stands there, without waiting for whoever is at the other end of a pipe.
    static func folder(_ path: String) throws(SystemError) -> FileHandle {
        try open(path, O_RDONLY | O_DIRECTORY, "read")
    }

    /// Creates or empties a file for writing; never writes through a symbolic link.
    package static func writing(_ path: String) throws(SystemError) -> FileHandle {
        try open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, "write")
    }

    /// Makes a new file for writing; an error when anything stands there, which is left as it is.
    static func creating(_ path: String) throws(SystemError) -> FileHandle {
        try open(path, O_WRONLY | O_CREAT | O_EXCL, "write")
    }

    /// What other programs pipe in.
    package static func standardInput() throws(SystemError) -> FileHandle {
        try copy(of: 0, "standard input", "read")
    }

    /// What other programs read.
    package static func standardOutput() throws(SystemError) -> FileHandle {
        try copy(of: 1, "standard output", "write")
    }

    /// A copy of the descriptor, so that closing it closes nobody else's.
    static func copy(of descriptor: Int32, _ path: String, _ action: String) throws(SystemError) -> FileHandle {
        let descriptor = dup(descriptor)
        guard descriptor >= 0 else { throw .last(action, path) }
        return FileHandle(descriptor: descriptor, path: path)
    }

    private static func open(_ path: String, _ flags: Int32, _ action: String) throws(SystemError) -> FileHandle {
        let descriptor = Self.retrying { system_open(path, flags | O_CLOEXEC, 0o644) }
        guard descriptor >= 0 else { throw .last(action, path) }
        return FileHandle(descriptor: descriptor, path: path)
    }

    /// Bytes; for something that is no regular file, such as a pipe, 0.
    package func size() throws(SystemError) -> Int {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw .last("read", path) }
        return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    }

    /// The most bytes that are taken into memory at once: 256 MiB, far more than any text. A file may pretend to have more
    /// than there is memory.
    private static let mostInMemory = 1 << 28

    /// Everything from here to the end, or the first `limit` bytes of it. More than 256 MiB are refused.
    package func readToEnd(limit: Int = .max) throws(SystemError) -> [UInt8] {
        // One byte more than the size, so that a file that has not grown ends in a read that is not full.
        let size = try size()
        guard min(size, limit) <= Self.mostInMemory else { throw tooLarge }
        // The memory is not set to anything before: what is not read into is taken off again.
        let room = min(max(size + 1, 512), limit)
        var bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { _, count in count = room }
        var count = 0
        while count < limit {
            let room = bytes.count - count
            let got = try read(into: &bytes, at: count)
            count += got
            if got == 0 || (got < room && count == size) { break }
            guard count <= Self.mostInMemory else { throw tooLarge }
            if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: min(count, limit - count))) }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    private var tooLarge: SystemError { SystemError(action: "read", path: path, code: EFBIG) }

    /// Reads what comes next to the place `start` of `bytes` and behind it, as far as there is room; 0 at the end.
    private func read(into bytes: inout [UInt8], at start: Int = 0) throws(SystemError) -> Int {
        let room = bytes.count - start
        let got = unsafe bytes.withUnsafeMutableBytes { buffer in
            waiting(for: POLLIN) { unsafe system_read(number, buffer.baseAddress?.advanced(by: start), room) }
        }
        guard got >= 0 else { throw .last("read", path) }
        return got
    }

    /// Whether the file from here to the end is exactly `run`.
    func holdsExactly(_ run: ByteRun) throws(SystemError) -> Bool {
        guard try size() == run.count else { return false }
        // Nearly all are small, and a chunk of memory for each would take longer than to read them.
        if run.count < Self.chunk { return try readToEnd().withRun { $0 == run } }
        var bytes = [UInt8](repeating: 0, count: Self.chunk)
        var start = 0
        while true {
            let count = try read(upTo: &bytes)
            guard start + count <= run.count else { return false }
            guard bytes.withRun({ $0[0..<count] == run[start..<start + count] }) else { return false }
            start += count
            if count < Self.chunk { return start == run.count }
        }
    }

    /// How many bytes of a file that is not wanted in memory as a whole are read at once.
    static let chunk = 1 << 20

    /// Whether this file and the other one, each from here to the end, hold the same.
    func holdsSame(as other: borrowing FileHandle) throws(SystemError) -> Bool {
        guard try size() == other.size() else { return false }
        var (one, two) = ([UInt8](repeating: 0, count: Self.chunk), [UInt8](repeating: 0, count: Self.chunk))
        while true {
            let count = try read(upTo: &one)
            guard try other.read(upTo: &two) == count else { return false }
            guard one.withRun({ one in two.withRun { two in one[0..<count] == two[0..<count] } }) else { return false }
            if count < Self.chunk { return true }
        }
    }

    /// Writes what the other file holds, from here to its end, and then as `finish(with:)`.
    consuming func finish(copying other: borrowing FileHandle) throws(SystemError) {
        var bytes = [UInt8](repeating: 0, count: Self.chunk)
        var count: Int
        repeat {
            count = try other.read(upTo: &bytes)
            try bytes.withRun { (run) throws(SystemError) in try write(run[0..<count]) }
        } while count == Self.chunk
        try finish()
    }

    /// Fills `bytes` as far as the file goes.
    private func read(upTo bytes: inout [UInt8]) throws(SystemError) -> Int {
        var count = 0
        while count < bytes.count {
            let got = try read(into: &bytes, at: count)
            if got == 0 { break }
            count += got
        }
        return count
    }

    /// Writes `run` as the last, and makes sure that it has arrived: network disks and quotas may only say so at the end.
    package consuming func finish(with run: ByteRun) throws(SystemError) {
        try write(run)
        try finish()
    }

    private consuming func finish() throws(SystemError) {
        let last = number
        number = -1
        // A signal may come between, but the number is given back by then.
        guard close(last) == 0 || errno == EINTR else { throw .last("write", path) }
    }

    package func write(_ run: ByteRun) throws(SystemError) {
        var start = 0
        while start < run.count {
            let rest = run[start..<run.count]
            let written = waiting(for: POLLOUT) { unsafe system_write(number, rest.buffer.baseAddress, rest.count) }
            guard written >= 0 else { throw .last("write", path) }
            start += written
        }
    }

    /// Keeps other processes that ask for it away until the handle goes; false when one holds it for all of `patience`.
    /// Calls `onWait` before it waits.
    func lock(waitingAtMost patience: Duration, onWait: () -> Void = {}) -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + patience
        var isWaiting = false
        while system_lock(number) != 0 {
            // Some network file systems cannot lock; there it has to go without.
            guard errno == EWOULDBLOCK || errno == EINTR else { return true }
            guard clock.now < end else { return false }
            if !isWaiting { onWait() }
            isWaiting = true
            usleep(5_000)
        }
        return true
    }

    /// Calls again for as long as whoever shares the descriptor has made it one that does not wait, and nothing is ready.
    private func waiting(for event: some BinaryInteger, _ call: () -> Int) -> Int {
        while true {
            let result = Self.retrying(call)
            guard result == -1, errno == EAGAIN else { return result }
            var question = pollfd(fd: number, events: Int16(event), revents: 0)
            guard unsafe poll(&question, 1, -1) >= 0 || errno == EINTR else { return -1 }
        }
    }

    private static func retrying<Count: BinaryInteger>(_ call: () -> Count) -> Count {
        while true {
            let result = call()
            if result != -1 || errno != EINTR { return result }
        }
    }
}

// Methods of the same name hide libc's functions inside the type.
private func system_open(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { unsafe open(path, flags, mode) }
private func system_write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, bytes, count)
}
private func system_read(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(descriptor, bytes, count)
}
private func system_lock(_ descriptor: Int32) -> Int32 { flock(descriptor, LOCK_EX | LOCK_NB) }
