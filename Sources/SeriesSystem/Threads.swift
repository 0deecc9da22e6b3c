#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Threads of the operating system.
enum Threads {
    /// Runs `work` on up to `count` threads, the current one among them, and returns when all of it is done.
    ///
    /// `work` must be fine with fewer threads, and with being done by one alone: the system may give no more, or let one
    /// begin only when the others are through with everything, and nobody waits for such a one.
    static func run(_ count: Int, _ work: @Sendable () -> Void) {
        withoutActuallyEscaping(work) { work in
            unsafe withUnsafePointer(to: Helper.Work(body: work)) { work in
                let helpers = (1..<max(1, count)).compactMap { _ in
                    let helper = unsafe Helper(work)
                    return start { helper.help() }.map { (helper, $0) }
                }
                unsafe work.pointee.body()
                for (helper, thread) in helpers {
                    if helper.isOut() { thread.detach() } else { thread.join() }
                }
            }
        }
    }

    /// A thread that was started. Somebody has to join or to detach it, and to forget it then.
    struct Thread: Sendable {
        #if canImport(Darwin)
            // A pointer, at which only the system looks.
            nonisolated(unsafe) fileprivate let id: pthread_t
        #else
            fileprivate let id: pthread_t
        #endif

        /// Waits until it has ended.
        func join() { pthread_join(id, nil) }

        /// Lets it end by itself.
        func detach() { pthread_detach(id) }
    }

    private final class Box: Sendable {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) {
            self.work = work
        }
    }

    /// A new thread that does `work`; nil when the system gives none.
    ///
    /// The thread lets go of its box before the work runs, so that nothing holds `work` when it has ended.
    static func start(_ work: @escaping @Sendable () -> Void) -> Thread? {
        let box = unsafe Unmanaged.passRetained(Box(work))
        #if canImport(Darwin)
            var thread: pthread_t?
            let code = unsafe pthread_create(
                &thread, nil,
                { raw in
                    unsafe Unmanaged<Box>.fromOpaque(raw).takeRetainedValue().work()
                    return nil
                }, box.toOpaque())
        #else
            var thread = pthread_t()
            let code = unsafe pthread_create(
                &thread, nil,
                { raw in
                    guard let raw = unsafe raw else { return nil }
                    unsafe Unmanaged<Box>.fromOpaque(raw).takeRetainedValue().work()
                    return nil
                }, box.toOpaque())
        #endif
        #if canImport(Darwin)
            if code == 0, let thread = unsafe thread { return unsafe Thread(id: thread) }
        #else
            if code == 0 { return Thread(id: thread) }
        #endif
        unsafe box.release()
        return nil
    }
}
