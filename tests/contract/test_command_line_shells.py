"""The completion scripts of `modelarts` in zsh and fish themselves."""

import asyncio
import os
import pty
import shlex
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from shutil import which

import pytest

from tests.contract.test_command_line import PATIENCE, Shell, create_notebooks
from tests.contract.test_command_line import shell as shell


async def prepared(shell: Shell, folder: Path, kind: str) -> dict[str, str]:
    """Write the completion script and a program `modelarts`. Returns the variables of a shell that finds it."""
    await create_notebooks(shell, "roses", "tulips")
    script = await shell.run("completion", kind)
    (folder / f"completion.{kind}").write_text(script.out, encoding="utf-8")
    program = folder / "modelarts"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m aiomodelarts "$@"\n', encoding="utf-8")
    program.chmod(0o700)
    names = ("HOME", "ZDOTDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    folders = dict.fromkeys(names, str(folder))
    return shell.environment({**folders, "PATH": f"{folder}:{os.environ['PATH']}", "TERM": "dumb"})


@pytest.mark.skipif(which("fish") is None, reason="fish is not installed")
async def test_fish(shell: Shell, tmp_path: Path) -> None:
    variables = await prepared(shell, tmp_path, "fish")
    lines = [f"modelarts --endpoint {shell.url} notebooks show r", "modelarts notebooks list --status RUN"]
    command = f"source completion.fish; {'; '.join(f'complete -C {shlex.quote(line)}' for line in lines)}"
    process = await asyncio.create_subprocess_exec(
        "fish", "--no-config", "-c", command, env=variables, cwd=tmp_path, stdout=PIPE, stderr=PIPE
    )
    async with asyncio.timeout(PATIENCE):
        out, err = await process.communicate()
    assert err == b""
    assert [line.split("\t")[0] for line in out.decode().splitlines()] == ["roses", "RUNNING"]


@pytest.mark.skipif(which("zsh") is None, reason="zsh is not installed")
async def test_zsh(shell: Shell, tmp_path: Path) -> None:
    variables = await prepared(shell, tmp_path, "zsh")
    (tmp_path / ".zshrc").write_text(
        "autoload -Uz compinit; compinit -u -D; source $ZDOTDIR/completion.zsh; PS1='ready> '\n", encoding="utf-8"
    )
    ours, theirs = pty.openpty()
    process = await asyncio.create_subprocess_exec(
        "zsh",
        "-d",
        "-i",
        env=variables,
        cwd=tmp_path,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown = ""
    try:
        async with asyncio.timeout(PATIENCE):
            for awaited, typed in (
                ("ready> ", f"modelarts --endpoint {shell.url} notebooks show r\t"),
                ("show roses", "\nexit\n"),
            ):
                while awaited not in shown:
                    shown += (await asyncio.to_thread(os.read, ours, 65536)).decode(errors="replace")
                shown = ""
                os.write(ours, typed.encode())
            await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
        os.close(ours)
