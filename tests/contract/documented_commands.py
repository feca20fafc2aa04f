"""Commands in the `sh` blocks of pages: which there are, and how each is checked."""

import argparse
import io
import os
import re
import shlex
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from functools import cache

import pytest
from attrs import frozen

from aiomodelarts.__main__ import main as modelarts
from tests.contract.documented_code import ROOT, Block

# Arguments by which a command prints its help after it has read the others.
HELP = ["--help"]
# These ask for secrets, or remove them from the keyring. Only their options are checked.
NOT_EXECUTED = {("login",), ("logout",)}
# Other programs, and commands that serve until they are stopped.
OTHER_PROGRAMS = {
    "docker": "it needs a container runtime",
    "curl": "it calls a deployed model, which the fake does not serve",
    "pytest": "it runs the tests of a copy of the example",
    ".venv/bin/python": "it runs the tests of this project",
    "source": "it changes the shell",
}
VARIABLE = re.compile(r"((?:OS|HW|HUAWEICLOUD_SDK|MODELARTS)_[A-Z_]+|SSL_CERT_FILE|HTTPS?_PROXY|NO_PROXY)=.*", re.S)


@frozen
class Ended:
    """What a command printed, and its exit code."""

    out: str
    err: str
    code: int


def command_lines(block: Block) -> list[list[list[str]]]:
    """The lines of a block, each a list of the commands of a pipe, each a list of words."""
    text = block.code.replace("\\\n", " ")
    lines = [shlex.split(line, comments=True) for line in text.splitlines()]
    return [list(_pipe(words)) for words in lines if words]


def _pipe(words: list[str]) -> Iterator[list[str]]:
    while "|" in words:
        end = words.index("|")
        yield words[:end]
        words = words[end + 1 :]
    yield words


def run(pipe: list[list[str]], ids: dict[str, str], patch: pytest.MonkeyPatch) -> Ended:
    """Run a pipe of `modelarts` commands in this process. `ID` stands for an ID of `ids`, by the word before it."""
    ended = Ended("", "", 0)
    for program, *arguments in pipe:
        assert program == "modelarts", f"{program} is not run in a pipe"
        given = [_id(ids, arguments, index) if word == "ID" else word for index, word in enumerate(arguments)]
        if tuple(given[:1]) in NOT_EXECUTED:
            given += HELP
        out, err = io.StringIO(), io.StringIO()
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ended.out.encode())))
        with redirect_stdout(out), redirect_stderr(err), patch.context() as own:
            own.setattr(os, "environ", os.environ.copy())  # `--cloud` sets a variable
            code = modelarts(given)
        ended = Ended(out.getvalue(), err.getvalue(), code)
        if code:
            break
    return ended


def _id(ids: dict[str, str], arguments: list[str], index: int) -> str:
    before = [word for word in arguments[:index] if word in ids]
    assert before, f"{arguments}: what does ID stand for?"
    return ids[before[-1]]


def check(words: list[str]) -> str:
    """What is wrong with a command other than `modelarts`; empty if nothing is."""
    for start, checked in CHECKS.items():
        if words[: len(start)] == list(start):
            return checked(words[len(start) :])
    return "" if words[0] in OTHER_PROGRAMS else f"{words[0]} is not checked; add it to CHECKS or OTHER_PROGRAMS"


def _extras(arguments: list[str]) -> str:
    known = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    named = [extra for word in arguments for extra in ",".join(re.findall(r"\[(.*?)\]", word)).split(",") if extra]
    return f"there is no extra {named}" if set(named) - set(known) else ""


def _target(arguments: list[str]) -> str:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    named = [word for word in arguments if "=" not in word]
    return f"there is no target {named}" if set(named) - targets else ""


def _variables(arguments: list[str]) -> str:
    unknown = [word for word in arguments if not VARIABLE.fullmatch(word)]
    return f"the client does not read {unknown}" if unknown else ""


def _example(arguments: list[str]) -> str:
    text = (ROOT / arguments[0]).read_text(encoding="utf-8")
    unknown = [word for word in arguments[1:] if word.startswith("--") and f'"{word}"' not in text]
    return f"{arguments[0]} has no {unknown}" if unknown else ""


def _statement(arguments: list[str]) -> str:
    with redirect_stdout(io.StringIO()):
        exec(compile(arguments[0], "-c", "exec"), {})  # noqa: S102  # our own documents
    return ""


def _changes(arguments: list[str]) -> str:
    with redirect_stdout(io.StringIO()):
        code = modelarts(["changes", *arguments, "--no-type-checker"])
    return "" if code in {0, 1} else f"exit code {code}"


@cache
def _testing_parser() -> argparse.ArgumentParser:
    from aiomodelarts.testing.__main__ import command_parser

    return command_parser("python -m aiomodelarts.testing")


@cache
def _generator_parser() -> argparse.ArgumentParser:
    from generator.command_line import command_line

    return command_line()


def _parsed(parser: Callable[[], argparse.ArgumentParser]) -> Callable[[list[str]], str]:
    def parse(arguments: list[str]) -> str:
        errors = io.StringIO()
        try:
            with redirect_stderr(errors):
                parser().parse_args([word for word in arguments if "…" not in word or "://" in word])
        except (SystemExit, argparse.ArgumentError) as error:
            return f"{errors.getvalue()} {error}"
        return ""

    return parse


CHECKS: dict[tuple[str, ...], Callable[[list[str]], str]] = {
    ("pip", "install"): _extras,
    ("python3", "-m", "venv"): lambda _arguments: "",
    ("make",): _target,
    ("export",): _variables,
    ("python", "-m", "aiomodelarts.testing"): _parsed(_testing_parser),
    ("python", "-m", "aiomodelarts", "changes"): _changes,
    ("python", "-m", "generator"): _parsed(_generator_parser),
    ("python", "-c"): _statement,
    ("python", "first.py"): lambda _arguments: "",  # a block of the page
    ("python",): _example,
}
