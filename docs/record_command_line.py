"""Record a session of the command line against the fake, as an SVG picture for docs/command-line.md.

    python docs/record_command_line.py docs/images/command-line.svg

The commands run one after another on a pseudo-terminal; what they print becomes the picture.
"""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
import threading
from pathlib import Path

from rich.console import Console
from rich.text import Text

from aiomodelarts.testing import FakeModelArts, ScaledClock, served

SPEED, COLUMNS = 120.0, 108
JOB = """\
metadata: {name: flowers}
algorithm:
  code_dir: /garden/code/
  boot_file: /garden/code/train.py
  engine: {engine_id: pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64}
  parameters: [{name: learning_rate, value: "0.5"}]
spec: {resource: {flavor_id: modelarts.p3.large.public, node_count: 1}}
"""
SESSION = (
    "modelarts whoami",
    "cat job.yaml",
    "modelarts jobs submit job.yaml --set learning_rate=0.1 --wait --interval 0.2 -o ids",
    "modelarts jobs logs flowers --tail 3",
    "modelarts jobs top flowers",
    "modelarts jobs submit job.yaml --name flowers-2 --set learning_rate=0.2 --wait --interval 0.2 -o ids",
    "modelarts jobs list --recent 2h --columns name,state,status.duration,algorithm.parameters",
    "modelarts jobs list --name flowers-2 -o ids | modelarts jobs delete - --yes -o ids",
    "modelarts jobs list --columns name,id,state,nodes",
)


def recorded(command: str, folder: Path, environment: dict[str, str]) -> str:
    """Run a command line in a shell on a pseudo-terminal and return what it printed, with its colors."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, COLUMNS, 0, 0))
    parts: list[bytes] = []

    def read() -> None:
        try:
            while part := os.read(ours, 65536):
                parts.append(part)
        except OSError:  # the other side was closed
            pass

    reader = threading.Thread(target=read)
    reader.start()
    shell = f'modelarts() {{ "{sys.executable}" -m aiomodelarts "$@"; }}; {command}'
    done = subprocess.run(
        ["/bin/bash", "-c", shell], cwd=folder, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, check=False
    )
    os.close(theirs)
    reader.join()
    os.close(ours)
    text = b"".join(parts).decode().replace("\r\n", "\n")
    if done.returncode:
        raise SystemExit(f"{command}: exit code {done.returncode}\n{text}")
    return final_lines(text)


def final_lines(text: str) -> str:
    """Return the lines that stay on the terminal: of a moving line, only its last state."""
    text = re.sub(r"\x1b\[\?25[lh]", "", text)
    lines: list[str] = []
    for line in text.split("\n"):
        # A progress display moves up, clears and prints the line again.
        pieces = re.split(r"\r?\x1b\[1A\x1b\[2K|\r\x1b\[2K", line)
        if len(pieces) > 1 and lines and re.match(r"\r?\x1b\[1A", line):
            lines.pop()
        lines.append(pieces[-1].replace("\r", ""))
    return "\n".join(lines).rstrip("\n")


def main(target: Path) -> None:
    """Record the session and write the picture.

    Args:
        target: File of the picture.
    """
    fake = FakeModelArts(clock=ScaledClock(SPEED))
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    with tempfile.TemporaryDirectory() as folder, served(fake) as url:
        (Path(folder) / "job.yaml").write_text(JOB, encoding="utf-8")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("OS_", "HW_", "HUAWEI"))}
        environment = {
            **kept,
            **fake.environment(url),
            "TERM": "xterm-256color",
            "COLUMNS": str(COLUMNS),
            "NO_PROXY": "*",
        }
        for command in SESSION:
            console.print(Text("$ ", style="bold green") + Text(command, style="bold"), soft_wrap=True)
            if output := recorded(command, Path(folder), environment):
                console.print(Text.from_ansi(output), soft_wrap=True)
            console.print()
    picture = console.export_svg(title="modelarts", unique_id="modelarts")
    # The fonts of the template would be loaded from the network.
    picture = re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
