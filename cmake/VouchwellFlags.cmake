# One interface target carries every flag, so that no folder sets its own.
add_library(vouchwell_flags INTERFACE)
target_compile_definitions(vouchwell_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(vouchwell_flags INTERFACE -Wall -Wextra -Wpedantic $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wnon-virtual-dtor -Woverloaded-virtual)
# Nothing here replaces a function of its libraries at run time, so they may be optimised as one program is.
if(BUILD_SHARED_LIBS)
    target_compile_options(vouchwell_flags INTERFACE -fno-semantic-interposition)
endif()
if(VOUCHWELL_WARNINGS_AS_ERRORS)
    target_compile_options(vouchwell_flags INTERFACE -Werror)
endif()
if(VOUCHWELL_SANITIZE)
    target_compile_options(vouchwell_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(vouchwell_flags INTERFACE -fsanitize=address,undefined)
endif()
if(VOUCHWELL_SANITIZE_THREADS)
    target_compile_options(vouchwell_flags INTERFACE -fsanitize=thread)
    target_link_options(vouchwell_flags INTERFACE -fsanitize=thread)
endif()

# Every folder names its sources; this gives them to a library of the house.
#   vouchwell_sources(<target> <file>...)
function(vouchwell_sources target)
    list(TRANSFORM ARGN PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    target_sources(${target} PRIVATE ${ARGN})
endfunction()
