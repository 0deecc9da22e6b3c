#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Threads of the operating system.
enum Threads {
    /// Runs `work` on `count` threads, the current one among them, and returns when all are done.
    ///
    /// With fewer threads when the system gives no more; `work` must be fine with that, and with being the only one.
    static func run(_ count: Int, _ work: @Sendable () -> Void) {
        withoutActuallyEscaping(work) { work in
            let started = (1..<max(1, count)).compactMap { _ in start(work) }
            work()
            for thread in started { pthread_join(thread, nil) }
        }
    }

    private final class Box: Sendable {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) {
            self.work = work
        }
    }

    private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
        // The thread lets go of the box before its work runs, so that nothing holds `work` when `run` returns.
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
        if code == 0 { return thread }
        unsafe box.release()
        return nil
    }
}
