// Questions to sixteen bytes of a text at once. In C, since Swift 6.3 compares vectors element by element; with clang's
// vectors, which are the same on every processor.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint8_t sixteen_bytes __attribute__((vector_size(16)));
typedef bool sixteen_bits __attribute__((ext_vector_type(16)));

// The bytes from `start` on, of which there are `count`, at least one; zeros behind the last.
static inline sixteen_bytes sixteen_load(const uint8_t *start, size_t count) {
    sixteen_bytes bytes;
    if (count >= 16) {
        memcpy(&bytes, start, 16);
        return bytes;
    }
    // In as few loads as it takes: they may overlap.
    uint64_t first = 0, last = 0;
    if (count >= 8) {
        memcpy(&first, start, 8);
        if (count > 8) {
            memcpy(&last, start + count - 8, 8);
            last >>= 8 * (16 - count);
        }
    } else if (count >= 4) {
        uint32_t low, high;
        memcpy(&low, start, 4);
        memcpy(&high, start + count - 4, 4);
        first = low | (uint64_t)high << 8 * (count - 4);
    } else {
        first = start[0] | (uint64_t)start[count / 2] << 8 * (count / 2) | (uint64_t)start[count - 1] << 8 * (count - 1);
    }
    memcpy(&bytes, &first, 8);
    memcpy((char *)&bytes + 8, &last, 8);
    return bytes;
}

// A bit for each byte whose high bit is set, the first one lowest.
static inline uint16_t sixteen_high_bits(sixteen_bytes bytes) {
    typedef int8_t signed_bytes __attribute__((vector_size(16)));
    sixteen_bits bits = __builtin_convertvector((signed_bytes)bytes < 0, sixteen_bits);
    uint16_t mask;
    memcpy(&mask, &bits, 2);
    return mask;
}

// A bit for each of up to sixteen bytes that is one of the eight `signs`, of which some may be the same, or that has a bit of
// `high` set, which is 0 or 0x80.
static inline uint16_t sixteen_signs(const uint8_t *start, size_t count, uint64_t signs, uint8_t high) {
    sixteen_bytes bytes = sixteen_load(start, count);
    sixteen_bytes found = bytes & high;
    for (int i = 0; i < 8; i++) found |= (sixteen_bytes)(bytes == (uint8_t)(signs >> 8 * i));
    return sixteen_high_bits(found);
}

// How many of `count` bytes come before the first one that is `first` and has `second` behind it; `count` when none is.
static inline size_t bytes_before_pair(const uint8_t *bytes, size_t count, uint8_t first, uint8_t second) {
    size_t index = 0;
    for (; count - index > 16; index += 16) {
        sixteen_bytes here, behind;
        memcpy(&here, bytes + index, 16);
        memcpy(&behind, bytes + index + 1, 16);
        uint16_t pairs = sixteen_high_bits((sixteen_bytes)(here == first) & (sixteen_bytes)(behind == second));
        if (pairs) return index + (size_t)__builtin_ctz(pairs);
    }
    for (; index + 1 < count; index++) {
        if (bytes[index] == first && bytes[index + 1] == second) return index;
    }
    return count;
}

// What up to sixteen bytes are in words: a bit for each.
typedef struct {
    // Neither a space nor a control character.
    uint16_t visible;
    // An ASCII letter or digit.
    uint16_t letters;
    // No ASCII.
    uint16_t others;
} sixteen_kinds;

static inline sixteen_kinds sixteen_kinds_of(sixteen_bytes bytes) {
    sixteen_bytes from_a = (bytes | 0x20) - 'a', from_0 = bytes - '0';
    sixteen_kinds kinds = {
        sixteen_high_bits((sixteen_bytes)(bytes > 0x20)),
        sixteen_high_bits((sixteen_bytes)(from_a < 26) | (sixteen_bytes)(from_0 < 10)),
        sixteen_high_bits(bytes),
    };
    return kinds;
}

static inline sixteen_kinds sixteen_word_kinds(const uint8_t *start, size_t count) {
    return sixteen_kinds_of(sixteen_load(start, count));
}

// What a whole text is.
typedef struct {
    // Runs of visible bytes with a letter or digit in them, if all bytes are ASCII.
    size_t words;
    bool is_ascii;
    // Whether it holds one of " $ & ' * < > ] ` or two hyphens or full stops in a row.
    bool has_signs;
} text_kinds;

static inline text_kinds text_kinds_of(const uint8_t *start, size_t count) {
    const sixteen_bytes zeros = {0};
    sixteen_bytes all = zeros, signs = zeros;
    size_t words = 0;
    // The ends of words in up to 64 bytes.
    uint64_t ends = 0;
    // Whether the word that goes on has a letter yet: each run of visible bytes is a row of ones, and a letter that is added
    // to it carries into the space behind.
    uint32_t carry = 0;
    for (size_t index = 0; index < count; index += 16) {
        size_t rest = count - index;
        sixteen_bytes bytes = sixteen_load(start + index, rest), behind;
        if (rest > 16) {
            memcpy(&behind, start + index + 1, 16);
        } else {
            behind = __builtin_shufflevector(bytes, zeros, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        }
        all |= bytes;
        // Signs of which only one bit differs are compared together.
        signs |= (sixteen_bytes)((bytes | 8) == '*') | (sixteen_bytes)((bytes | 2) == '&') | (sixteen_bytes)(bytes == '\'')
            | (sixteen_bytes)((bytes | 2) == '>') | (sixteen_bytes)(bytes == ']') | (sixteen_bytes)(bytes == '`')
            | ((sixteen_bytes)(bytes == behind) & ((sixteen_bytes)(bytes == '-') | (sixteen_bytes)(bytes == '.')));
        sixteen_kinds kinds = sixteen_kinds_of(bytes);
        uint32_t sum = (uint32_t)kinds.visible + kinds.letters + carry;
        carry = sum >> 16 & 1;
        ends |= (uint64_t)(sum & ~(uint32_t)kinds.visible & 0xFFFF) << (index & 48);
        if ((index & 48) == 48) {
            words += (size_t)__builtin_popcountll(ends);
            ends = 0;
        }
    }
    words += (size_t)__builtin_popcountll(ends) + carry;
    text_kinds kinds = {words, sixteen_high_bits(all) == 0, sixteen_high_bits(signs) != 0};
    return kinds;
}
