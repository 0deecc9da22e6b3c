// Memory for one parsed document at a time: given out from large chunks and taken back all at once.
//
// libcmark asks for a thousand small pieces an article, and malloc took a third of the time of parsing. There is one such
// memory for each thread, since libcmark's allocator functions are told nothing but a size; that, and how often they are
// called, is why it is C. It lives as long as its thread.
#include <stdbool.h>
#include <stddef.h>

// The functions of libcmark's allocator. Pieces are valid until the last tree of the thread has left; where there is no
// memory left, the program ends, as with libcmark's own.
void *_Nullable parser_memory_calloc(size_t count, size_t size);
void *_Nullable parser_memory_realloc(void *_Nullable piece, size_t size);
void parser_memory_free(void *_Nullable piece);

// Says that a tree is going to live in the memory of this thread.
void parser_memory_enter(void);
// Says that one of them is not looked at any more. With the last one, all pieces are taken back.
void parser_memory_leave(void);
// Whether no piece is given out on this thread.
bool parser_memory_is_unused(void);
