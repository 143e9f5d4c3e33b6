/// `iconv` over ICU, for the static binary alone.
///
/// glibc's own reads its encodings from shared objects beside it, which a static program cannot count on. ICU is
/// linked into the binary by libxml2 anyway, and has its encodings as data.
///
/// It holds what Winnow asks for: from an encoding to UTF-8, a whole document at a time.

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <strings.h>
#include <unicode/ucnv.h>

struct converter {
  UConverter *source;
  /// The first half of a pair whose second did not fit.
  UChar high;
};

/// Where ICU calls an encoding otherwise, or something else by this name.
static const char *icu_name(const char *name) {
  static const char *const names[][2] = {
      {"eucjp-ms", "euc-jp-2007"}, {"cp949", "windows-949-2000"}, {"mac-cyrillic", "x-mac-cyrillic"}};
  for (size_t index = 0; index < sizeof names / sizeof names[0]; index++)
    if (strcasecmp(name, names[index][0]) == 0) return names[index][1];
  return name;
}

iconv_t iconv_open(const char *to, const char *from) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *source = strcasecmp(to, "UTF-8") == 0 ? ucnv_open(icu_name(from), &error) : NULL;
  struct converter *converter = source ? calloc(1, sizeof *converter) : NULL;
  if (!converter) {
    if (source) ucnv_close(source);
    errno = source ? ENOMEM : EINVAL;
    return (iconv_t)-1;
  }
  converter->source = source;
  ucnv_setToUCallBack(source, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
  return converter;
}

int iconv_close(iconv_t handle) {
  struct converter *converter = handle;
  ucnv_close(converter->source);
  free(converter);
  return 0;
}

/// Writes a character, or keeps it back if it is half of one. At most four bytes for two units.
static char *write(struct converter *converter, UChar unit, char *to) {
  if (U16_IS_LEAD(unit)) {
    converter->high = unit;
    return to;
  }
  UChar32 character = U16_IS_TRAIL(unit) ? U16_GET_SUPPLEMENTARY(converter->high, unit) : unit;
  int32_t length = 0;
  U8_APPEND_UNSAFE((uint8_t *)to, length, character);
  return to + length;
}

size_t iconv(iconv_t handle, char **in, size_t *in_left, char **out, size_t *out_left) {
  struct converter *converter = handle;
  char *nothing = NULL;
  size_t none = 0;
  if (!in || !*in) {
    if (!out) {
      ucnv_resetToUnicode(converter->source);
      converter->high = 0;
      return 0;
    }
    // What is still held back is written.
    in = &nothing, in_left = &none;
  }
  for (;;) {
    UChar units[1024];
    size_t room = *out_left / 4 < 1024 ? *out_left / 4 : 1024;
    if (room == 0) {
      errno = E2BIG;
      return -1;
    }
    UChar *end = units;
    const char *next = *in;
    UErrorCode error = U_ZERO_ERROR;
    ucnv_toUnicode(
        converter->source, &end, units + room, &next, next + *in_left, NULL, /* last block */ 1, &error);
    for (UChar *unit = units; unit < end; unit++) {
      char *written = write(converter, *unit, *out);
      *out_left -= written - *out;
      *out = written;
    }
    int is_wrong = U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR;
    if (is_wrong) {
      // The place of what is wrong, not the one behind it.
      char invalid[32];
      int8_t length = sizeof invalid;
      UErrorCode ignored = U_ZERO_ERROR;
      ucnv_getInvalidChars(converter->source, invalid, &length, &ignored);
      if (U_SUCCESS(ignored) && length <= next - *in) next -= length;
    }
    *in_left -= next - *in;
    *in += next - *in;
    if (is_wrong) {
      errno = error == U_TRUNCATED_CHAR_FOUND ? EINVAL : EILSEQ;
      return -1;
    }
    if (error != U_BUFFER_OVERFLOW_ERROR) return 0;
  }
}
