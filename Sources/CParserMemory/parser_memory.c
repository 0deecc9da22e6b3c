#include "parser_memory.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Every piece has its size in front of it, and so is aligned for any type.
typedef union {
    size_t size;
    char padding[16];
} Header;

typedef union Chunk {
    struct {
        union Chunk *before;
        size_t size;
    };
    char padding[16];
} Chunk;

typedef struct {
    // The rest of the newest chunk.
    char *next;
    size_t room;
    // The piece that was given out last, which alone can grow where it is; NULL when none is given out.
    char *last;
    Chunk *chunks;
    size_t trees;
} Memory;

static const size_t usual_chunk_size = 256 << 10;

static _Thread_local Memory memory;

static pthread_key_t key;
static pthread_once_t key_is_made = PTHREAD_ONCE_INIT;

static void free_chunks(void *newest) {
    for (Chunk *chunk = newest; chunk;) {
        Chunk *before = chunk->before;
        free(chunk);
        chunk = before;
    }
}

static void make_key(void) {
    if (pthread_key_create(&key, free_chunks) != 0) abort();
}

static void use(Chunk *chunk) {
    memory.chunks = chunk;
    memory.next = chunk ? (char *)(chunk + 1) : NULL;
    memory.room = chunk ? chunk->size : 0;
    // Nothing is ever read from the key: with it, the chunks go when the thread ends.
    pthread_setspecific(key, chunk);
}

__attribute__((noinline)) static void add_chunk(size_t needed) {
    pthread_once(&key_is_made, make_key);
    size_t size = needed > usual_chunk_size ? needed : usual_chunk_size;
    Chunk *chunk = malloc(sizeof(Chunk) + size);
    if (!chunk) {
        fputs("seriesgen: out of memory\n", stderr);
        abort();
    }
    chunk->before = memory.chunks;
    chunk->size = size;
    use(chunk);
}

// Sizes of libcmark fit into 32 bits, so nothing overflows.
static size_t rounded(size_t size) { return (size + sizeof(Header) - 1) & ~(sizeof(Header) - 1); }

static inline char *take(size_t size) {
    size_t needed = sizeof(Header) + rounded(size);
    if (needed > memory.room) add_chunk(needed);
    Header *header = (Header *)memory.next;
    header->size = size;
    memory.next += needed;
    memory.room -= needed;
    memory.last = (char *)(header + 1);
    return memory.last;
}

void *parser_memory_calloc(size_t count, size_t size) {
    size *= count;
    return memset(take(size), 0, size);
}

void *parser_memory_realloc(void *piece, size_t size) {
    if (!piece) return take(size);
    Header *header = (Header *)piece - 1;
    size_t old_size = header->size;
    if (size <= old_size) return piece;
    size_t growth = rounded(size) - rounded(old_size);
    if (piece == memory.last && growth <= memory.room) {
        header->size = size;
        memory.next += growth;
        memory.room -= growth;
        return piece;
    }
    return memcpy(take(size), piece, old_size);
}

void parser_memory_free(void *piece) { (void)piece; }

void parser_memory_enter(void) { memory.trees++; }

// One chunk of the usual size is kept for the next document.
void parser_memory_leave(void) {
    if (--memory.trees > 0 || !memory.last) return;
    memory.last = NULL;
    Chunk *chunk = memory.chunks;
    while (chunk && (chunk->before || chunk->size > usual_chunk_size)) {
        Chunk *before = chunk->before;
        free(chunk);
        chunk = before;
    }
    use(chunk);
}

bool parser_memory_is_unused(void) { return !memory.last; }
