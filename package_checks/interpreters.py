"""Find the installed versions of Python that the package supports."""

import shutil
import subprocess
import sys
from pathlib import Path

SUPPORTED = ("3.11", "3.12", "3.13", "3.14")


def interpreters() -> dict[str, str]:
    """Return the programs of the supported versions that are installed, by version, that of this process first."""
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    found = {own: sys.executable} if own in SUPPORTED else {}
    for version in SUPPORTED:
        for program in _candidates(version):
            if version not in found and _works(program, version):
                found[version] = program
    return found


def _candidates(version: str) -> list[str]:
    # pyenv's program on the path refuses versions that are installed but not selected.
    own = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python{version}"))
    found = shutil.which(f"python{version}")
    return [*([found] if found else []), *map(str, own)]


def _works(program: str, version: str) -> bool:
    code = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([program, "-c", code], capture_output=True, text=True, check=False)
    return done.returncode == 0 and done.stdout.strip() == version
