// A module that does nothing: what a process costs is told over one that runs this.

export {};
