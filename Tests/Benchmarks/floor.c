// The floor: the least work that turns the corpus into pages. No generator that uses libcmark can be faster than this
// by much, because nothing happens here except reading, cmark_markdown_to_html and writing.
//
//     floor CONTENT_DIR OUTPUT_DIR THREADS
//     floor --version                          the version of libcmark
//
// Every CONTENT_DIR/<series>/<number>-<slug>.md becomes OUTPUT_DIR/<series>/<slug>/index.html. Each folder of articles
// gets an index.html with their names, so that there are as many pages as a generator writes.
#define _GNU_SOURCE
#include <cmark.h>
#include <ctype.h>
#include <dirent.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
    char *source;
    char *output_folder;
} Article;

static Article *articles;
static size_t article_count;
static size_t article_capacity;
static atomic_size_t next_article;

static char *join(const char *folder, const char *name, int length) {
    char *path;
    if (asprintf(&path, "%s/%.*s", folder, length, name) < 0) err(1, "out of memory");
    return path;
}

static void make_folder(const char *path) {
    if (mkdir(path, 0777) != 0 && errno != EEXIST) err(1, "%s", path);
}

static void add_article(const char *folder, const char *output, const char *name, size_t stem_length) {
    if (article_count == article_capacity) {
        article_capacity = article_capacity ? article_capacity * 2 : 1024;
        articles = realloc(articles, article_capacity * sizeof *articles);
        if (!articles) err(1, "out of memory");
    }
    const char *slug = name;
    while (isdigit((unsigned char)*slug)) slug++;
    if (slug > name && *slug == '-') slug++;
    else slug = name;
    int slug_length = (int)(stem_length - (size_t)(slug - name));
    articles[article_count++] = (Article){join(folder, name, (int)strlen(name)), join(output, slug, slug_length)};
}

typedef struct {
    char *bytes;
    size_t capacity;
} Buffer;

static size_t read_file(const char *path, Buffer *buffer) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) err(1, "%s", path);
    size_t size = (size_t)status.st_size;
    if (size > buffer->capacity) {
        free(buffer->bytes);
        buffer->capacity = size * 2;
        buffer->bytes = malloc(buffer->capacity);
        if (!buffer->bytes) err(1, "out of memory");
    }
    for (size_t done = 0; done < size;) {
        ssize_t count = read(file, buffer->bytes + done, size - done);
        if (count <= 0) err(1, "%s", path);
        done += (size_t)count;
    }
    close(file);
    return size;
}

static void write_file(const char *folder, const char *text, size_t length) {
    char path[4096];
    if (snprintf(path, sizeof path, "%s/index.html", folder) >= (int)sizeof path) errx(1, "%s: too long", folder);
    make_folder(folder);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0) err(1, "%s", path);
    for (size_t done = 0; done < length;) {
        ssize_t count = write(file, text + done, length - done);
        if (count < 0) err(1, "%s", path);
        done += (size_t)count;
    }
    close(file);
}

static void collect(const char *folder, const char *output) {
    DIR *stream = opendir(folder);
    if (!stream) err(1, "%s", folder);
    char *index = NULL;
    size_t index_length = 0;
    FILE *names = open_memstream(&index, &index_length);
    if (!names) err(1, "out of memory");
    make_folder(output);
    for (struct dirent *entry; (entry = readdir(stream));) {
        const char *name = entry->d_name;
        size_t length = strlen(name);
        if (name[0] == '.') continue;
        fprintf(names, "%s\n", name);
        if (entry->d_type == DT_DIR) {
            char *subfolder = join(folder, name, (int)length);
            char *suboutput = join(output, name, (int)length);
            collect(subfolder, suboutput);
            free(subfolder);
            free(suboutput);
        } else if (length > 3 && memcmp(name + length - 3, ".md", 3) == 0) {
            add_article(folder, output, name, length - 3);
        }
    }
    closedir(stream);
    if (fclose(names) != 0) err(1, "out of memory");
    write_file(output, index, index_length);
    free(index);
}

static size_t front_matter_length(const char *text, size_t size) {
    if (size < 4 || memcmp(text, "---\n", 4) != 0) return 0;
    const char *end = memmem(text + 3, size - 3, "\n---\n", 5);
    return end ? (size_t)(end + 5 - text) : 0;
}

static void *convert_articles(void *unused) {
    Buffer buffer = {NULL, 0};
    for (size_t i; (i = atomic_fetch_add_explicit(&next_article, 1, memory_order_relaxed)) < article_count;) {
        size_t size = read_file(articles[i].source, &buffer);
        size_t start = front_matter_length(buffer.bytes, size);
        char *html = cmark_markdown_to_html(buffer.bytes + start, size - start, CMARK_OPT_UNSAFE);
        write_file(articles[i].output_folder, html, strlen(html));
        free(html);
    }
    free(buffer.bytes);
    return unused;
}

int main(int argument_count, char **arguments) {
    if (argument_count == 2 && strcmp(arguments[1], "--version") == 0) {
        puts(cmark_version_string());
        return 0;
    }
    int thread_count = argument_count == 4 ? atoi(arguments[3]) : 0;
    if (thread_count < 1) errx(2, "usage: floor CONTENT_DIR OUTPUT_DIR THREADS");
    collect(arguments[1], arguments[2]);

    pthread_t *threads = calloc((size_t)thread_count, sizeof *threads);
    if (!threads) err(1, "out of memory");
    for (int i = 0; i < thread_count; i++) {
        if (pthread_create(&threads[i], NULL, convert_articles, NULL) != 0) errx(1, "cannot start a thread");
    }
    for (int i = 0; i < thread_count; i++) pthread_join(threads[i], NULL);
    return 0;
}
