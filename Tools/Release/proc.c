/// What the Swift runtime asks `/proc` for, so that the static binary runs where it is not mounted.

#define _GNU_SOURCE
#include <dlfcn.h>

/// Swift's; it takes the arguments from `/proc/self/cmdline` unless it was given them.
void _swift_stdlib_overrideUnsafeArgvArgc(char **arguments, int count);

/// glibc hands the arguments to whatever runs before `main`.
__attribute__((constructor)) static void give_arguments(int count, char **arguments) {
  _swift_stdlib_overrideUnsafeArgvArgc(arguments, count);
}

/// The Swift runtime asks at its start which file its own code is in, to find a program that prints backtraces, and
/// ends where there is no answer. There is no such program beside the binary.
int dladdr(const void *address, Dl_info *information) {
  (void)address;
  *information = (Dl_info){.dli_fname = "/"};
  return 1;
}
