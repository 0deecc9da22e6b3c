internal import SeriesText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Another program at work, whose output we read. It is ended, and its number given back, when this goes out of scope.
package struct ChildProcess: ~Copyable {
    private let path: String
    private let child: pid_t
    private let descriptor: Int32
    /// How long it may keep us waiting without saying anything.
    private let patience: Duration
    /// Holds, from `start` to `end`, what has arrived and was not taken yet.
    private var memory = [UInt8](repeating: 0, count: chunk)
    private var start = 0
    private var end = 0
    private var hasExited = false

    /// What it may say in one piece between two delimiters, in bytes: more is not what we asked for.
    private static let longestPiece = 1 << 20
    private static let chunk = 1 << 16

    init(path: String, child: pid_t, descriptor: Int32, patience: Duration) {
        self.path = path
        self.child = child
        self.descriptor = descriptor
        self.patience = patience
    }

    deinit {
        close(descriptor)
        if !hasExited { Self.end(child) }
    }

    /// The bytes up to the next `delimiter`, which is taken and left out, or to the end of the output; nil behind that.
    package mutating func piece(upTo delimiter: UInt8) throws(SystemError) -> [UInt8]? {
        var searched = 0
        while true {
            if let length = memory.withRun({ $0[start..<end].firstIndex(of: delimiter, from: searched) }) {
                defer { start += 1 }
                return take(length)
            }
            searched = end - start
            guard searched <= Self.longestPiece else { throw failure(EMSGSIZE) }
            if try !receive() { return start < end ? take(end - start) : nil }
        }
    }

    /// All that is still to come, to the end of the output.
    package mutating func rest() throws(SystemError) -> [UInt8] {
        while try receive() {
            guard end - start <= Self.longestPiece else { throw failure(EMSGSIZE) }
        }
        return take(end - start)
    }

    /// The next `count` bytes; nil when there are fewer.
    package mutating func bytes(_ count: Int) throws(SystemError) -> [UInt8]? {
        while end - start < count {
            if try !receive() { return nil }
        }
        return take(count)
    }

    private mutating func take(_ count: Int) -> [UInt8] {
        defer { start += count }
        return Array(memory[start..<start + count])
    }

    /// Gives it something to read: little, and nothing more before it has answered, since nobody reads its output
    /// meanwhile.
    package func write(_ text: String) throws(SystemError) {
        try Array(text.utf8).withRun { (run) throws(SystemError) in try write(run) }
    }

    private func write(_ run: ByteRun) throws(SystemError) {
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        var sent = 0
        while sent < run.count {
            let rest = run[sent..<run.count]
            let count = unsafe send(descriptor, rest.buffer.baseAddress, rest.count, flags)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(errno) }
            sent += count
        }
    }

    /// Whether it says itself that all went well; asked behind the end of its output.
    package mutating func succeeds() throws(SystemError) -> Bool {
        let clock = ContinuousClock()
        let deadline = clock.now + patience
        var status: Int32 = 0
        while clock.now < deadline {
            let code = unsafe waitpid(child, &status, WNOHANG)
            if code == child {
                hasExited = true
                return status == 0
            }
            guard code == 0 || errno == EINTR else {
                // Its number may be another program's by now.
                hasExited = errno == ECHILD
                throw failure(errno)
            }
            usleep(100)
        }
        throw failure(ETIMEDOUT)
    }

    /// Waits for more output; false at its end.
    private mutating func receive() throws(SystemError) -> Bool {
        try waitForOutput()
        makeRoom()
        var count = -1
        repeat {
            count = unsafe memory.withUnsafeMutableBytes { [end] buffer in
                unsafe read(descriptor, buffer.baseAddress?.advanced(by: end), buffer.count - end)
            }
        } while count < 0 && errno == EINTR
        // A program that ends with something unread resets the line.
        guard count >= 0 || errno == ECONNRESET else { throw failure(errno) }
        end += max(0, count)
        return count > 0
    }

    /// Makes sure that the memory is not full: by what was taken, else by as much again.
    private mutating func makeRoom() {
        if start == end { (start, end) = (0, 0) }
        guard end == memory.count else { return }
        if start >= memory.count / 2 {
            memory.replaceSubrange(0..<end - start, with: memory[start..<end])
            (start, end) = (0, end - start)
        } else {
            memory.append(contentsOf: repeatElement(0, count: memory.count))
        }
    }

    private func waitForOutput() throws(SystemError) {
        let clock = ContinuousClock()
        let deadline = clock.now + patience
        while true {
            let left = max(.zero, deadline - clock.now) / .milliseconds(1)
            var question = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = unsafe poll(&question, 1, Int32(min(left.rounded(.up), 1e9)))
            if ready > 0 { return }
            guard ready == 0 || errno == EINTR else { throw failure(errno) }
            guard clock.now < deadline else { throw failure(ETIMEDOUT) }
        }
    }

    private func failure(_ code: Int32) -> SystemError { SystemError(action: "listen to", path: path, code: code) }

    private static func end(_ child: pid_t) {
        kill(child, SIGKILL)
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    }
}
