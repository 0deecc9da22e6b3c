#include <cmark.h>

// Swift has no variable of a thread, and libcmark's allocator functions, which need one, are called a thousand times an
// article: asking pthreads for it would take longer than giving out the memory. Only `ParserMemory` may call this.
static inline void **parser_memory_of_thread(void) {
    static _Thread_local void *memory;
    return &memory;
}
