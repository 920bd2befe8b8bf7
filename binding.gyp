{
  "targets": [
    {
      "target_name": "rawsyscall",
      "sources": ["native/addon.cc", "native/direct.cc", "native/freestanding.cc", "native/interruption.cc", "native/job.cc", "native/pool.cc", "native/watch.cc"],
      "include_dirs": ["<!@(node -p \"require('node-addon-api').include_dir\")"],
      "defines": ["NAPI_VERSION=8", "NODE_ADDON_API_DISABLE_DEPRECATED", "NODE_ADDON_API_DISABLE_CPP_EXCEPTIONS"],
      "cflags!": ["-O3", "-fno-omit-frame-pointer"],
      "cflags": [
        "-fPIC",
        "-Os",
        "-flto",
        "-fomit-frame-pointer",
        "-fvisibility=hidden",
        "-ffunction-sections",
        "-fdata-sections",
        "-fno-asynchronous-unwind-tables",
        "-fno-unwind-tables",
        "-fno-stack-protector",
        "-fno-ident"
      ],
      "cflags_cc!": ["-fexceptions", "-frtti", "-std=gnu++17"],
      "cflags_cc": ["-std=c++20", "-fno-exceptions", "-fno-rtti", "-fno-threadsafe-statics"],
      "ldflags": [
        "-nostdlib",
        "-Os",
        "-flto",
        "-fno-ident",
        "-Wl,--gc-sections",
        "-Wl,--version-script=../native/exports.map",
        "-Wl,-z,noseparate-code",
        "-Wl,-z,nodelete",
        # RELRO pads the file to a page, 64 KiB for arm64, whose kernels may have pages of that size. What it would
        # protect here is .dynamic alone: the GOT is written lazily.
        "-Wl,-z,norelro",
        "-Wl,--build-id=none",
        "-Wl,--hash-style=gnu"
      ],
      "conditions": [
        ["target_arch=='arm64'", {
          "cflags": ["-mno-outline-atomics"]
        }],
        ["target_arch=='x64'", {
          "cflags": ["-fno-plt"]
        }]
      ]
    }
  ]
}
