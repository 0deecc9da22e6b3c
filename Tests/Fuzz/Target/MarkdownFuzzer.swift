internal import MarkdownPromises

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What libFuzzer calls with each input; it takes the abort for a finding and keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    if let promise = MarkdownPromises.broken(by: file) {
        print("a broken promise: \(promise)")
        fflush(nil)
        abort()
    }
    return 0
}
