// Runs a command and says what it cost.
//
//     measure RESULT_FILE COMMAND ARGUMENT…
//
// RESULT_FILE gets one line: wall-clock nanoseconds from before the start to after the end, peak memory in KiB, and the
// exit status (128 + the signal's number for a killed command).
//
// A program of its own because a child's peak memory counts its parent's from before `exec`: started by a Python of
// 30 MB, a generator of 10 MB would be charged 30.
#define _GNU_SOURCE
#include <err.h>
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int argument_count, char **arguments) {
    if (argument_count < 3) errx(2, "usage: measure RESULT_FILE COMMAND ARGUMENT...");
    FILE *result = fopen(arguments[1], "we");
    if (!result) err(1, "%s", arguments[1]);

    long long start = now();
    pid_t child;
    errno = posix_spawnp(&child, arguments[2], NULL, NULL, arguments + 2, environ);
    if (errno) err(1, "%s", arguments[2]);
    int status;
    struct rusage usage;
    while (wait4(child, &status, 0, &usage) < 0) {
        if (errno != EINTR) err(1, "wait4");
    }
    long long end = now();

    int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    fprintf(result, "%lld %ld %d\n", end - start, usage.ru_maxrss, code);
    return fclose(result) == 0 ? 0 : 1;
}
