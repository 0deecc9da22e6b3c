internal import CCmark

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Memory for one parsed document at a time: given out from large chunks and taken back all at once.
///
/// libcmark asks for a thousand small pieces an article, and malloc took a third of the time of parsing. There is one
/// such memory for each thread, since libcmark's allocator functions are told nothing but a size.
@safe final class ParserMemory {
    /// Every piece starts with its size, and so aligned for any type.
    private static let headerSize = 16
    private static let usualChunkSize = 256 << 10

    private var chunks: [UnsafeMutableRawBufferPointer] = unsafe []
    private var next: UnsafeMutableRawPointer?
    private var room = 0
    /// The piece that was given out last, which alone can grow where it is; nil when none is given out.
    private(set) var last: UnsafeMutableRawPointer?
    /// How many trees live in it now.
    private var trees = 0

    deinit {
        while let chunk = unsafe chunks.popLast() { unsafe chunk.deallocate() }
    }

    /// The memory of the current thread; it lives as long as the thread.
    static var current: ParserMemory { withCurrent { $0 } }

    /// As `current`, without counting a reference: libcmark asks a thousand times an article.
    static func withCurrent<Result>(_ body: (ParserMemory) -> Result) -> Result {
        if let known = unsafe place.pointee {
            return unsafe Unmanaged<ParserMemory>.fromOpaque(known)._withUnsafeGuaranteedRef { body($0) }
        }
        let memory = ParserMemory()
        let reference = unsafe Unmanaged.passRetained(memory).toOpaque()
        unsafe place.pointee = reference
        // Nothing is ever read from the key: it releases the memory with its thread.
        unsafe pthread_setspecific(key, reference)
        return body(memory)
    }

    /// Where the thread keeps its memory.
    ///
    /// Not inlined: each file in which the C function ends up has a variable of its own.
    @inline(never)
    private static var place: UnsafeMutablePointer<UnsafeMutableRawPointer?> { unsafe parser_memory_of_thread() }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        unsafe pthread_key_create(&key) { memory in
            #if canImport(Darwin)
                unsafe Unmanaged<ParserMemory>.fromOpaque(memory).release()
            #else
                guard let memory = unsafe memory else { return }
                unsafe Unmanaged<ParserMemory>.fromOpaque(memory).release()
            #endif
        }
        return key
    }()

    /// A piece of `size` bytes, all zero, valid until the last tree has left.
    func allocate(_ size: Int) -> UnsafeMutableRawPointer {
        let piece = unsafe take(size)
        unsafe memset(piece, 0, size)
        return unsafe piece
    }

    /// A piece of `size` bytes that starts with what `piece` holds; bytes beyond are undefined.
    func resize(_ piece: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer {
        guard let piece = unsafe piece else { return unsafe take(size) }
        let header = unsafe piece - Self.headerSize
        let oldSize = unsafe header.load(as: Int.self)
        if size <= oldSize { return unsafe piece }
        let growth = Self.rounded(size) - Self.rounded(oldSize)
        if unsafe piece == last, growth <= room {
            unsafe header.storeBytes(of: size, as: Int.self)
            unsafe next = next.map { unsafe $0 + growth }
            room -= growth
            return unsafe piece
        }
        let moved = unsafe take(size)
        unsafe memcpy(moved, piece, oldSize)
        return unsafe moved
    }

    /// Says that a tree is going to live in this memory.
    func enter() {
        trees += 1
    }

    /// Says that a tree is not looked at any more. With the last one, all pieces are taken back.
    func leave() {
        trees -= 1
        if trees == 0 { reset() }
    }

    /// One chunk of the usual size is kept for the next document.
    private func reset() {
        while unsafe chunks.count > 1 || (chunks.last?.count ?? 0) > Self.usualChunkSize {
            unsafe chunks.removeLast().deallocate()
        }
        unsafe next = chunks.first?.baseAddress
        room = unsafe chunks.first?.count ?? 0
        unsafe last = nil
    }

    private func take(_ size: Int) -> UnsafeMutableRawPointer {
        let needed = Self.headerSize &+ Self.rounded(size)
        guard needed <= room, let start = unsafe next else { return unsafe takeFromNewChunk(size) }
        unsafe start.storeBytes(of: size, as: Int.self)
        unsafe next = start + needed
        room &-= needed
        let piece = unsafe start + Self.headerSize
        unsafe last = piece
        return unsafe piece
    }

    @inline(never)
    private func takeFromNewChunk(_ size: Int) -> UnsafeMutableRawPointer {
        let chunk = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(Self.usualChunkSize, Self.headerSize + Self.rounded(size)), alignment: Self.headerSize)
        unsafe chunks.append(chunk)
        unsafe next = chunk.baseAddress
        room = chunk.count
        return unsafe take(size)
    }

    private static func rounded(_ size: Int) -> Int { (size &+ (headerSize - 1)) & ~(headerSize - 1) }
}
