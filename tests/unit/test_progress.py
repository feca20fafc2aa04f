"""Progress in a terminal that is a text."""

import io
import subprocess
import sys
from contextlib import aclosing

import httpx
import pytest
from rich.console import Console

from aiomodelarts import Progress
from aiomodelarts.models import JobStatus
from aiomodelarts.progress import rich_progress


def terminal(**options):
    return Console(file=io.StringIO(), force_terminal=True, width=100, color_system=None, **options)


def text(console):
    return console.file.getvalue()


def test_waits_are_lines_with_their_states():
    console = terminal()
    with rich_progress(console) as show:
        show(Progress("CREATING", 1, 0.0, None, "notebooks a"))
        show(Progress(JobStatus.RUNNING, 1, 0.0, None, "training_jobs_v1 7/1"))
        show(Progress("RUNNING", 2, 3.0, None, "notebooks a"))
    last = text(console).splitlines()[-3:]
    assert any("notebooks a" in line and "RUNNING" in line for line in last)
    assert any("training_jobs_v1 7/1" in line and "RUNNING" in line for line in last)


async def test_a_line_rests_when_its_wait_has_ended(connect):
    clock = iter(range(1000))
    with rich_progress(terminal(get_time=lambda: next(clock))) as show:
        for reports in ([("CREATING", False), ("ERROR", True)], [("gone", True)], [("CREATING", False)]):
            for step, (state, done) in enumerate(reports, 1):
                show(Progress(state, step, 0.0, None, "notebooks a", done))
        lines = show._bars.tasks
        assert [(line.fields["state"], line.finished) for line in lines] == [
            ("ERROR", True), ("gone", True), ("CREATING", False),
        ]  # fmt: skip


def test_what_is_waited_for_is_shown_as_it_is():
    console = terminal()
    with rich_progress(console) as show:
        show(Progress("RUNNING", 1, 0.0, None, "training_jobs [red]x[/]/[/]"))
    assert "training_jobs [red]x[/]/[/]" in text(console)


async def test_it_is_an_on_progress(connect):
    console, states = terminal(), iter([1, 7, None, 8])
    async with connect(lambda _: httpx.Response(200, json={"status": next(states)})) as client:
        with rich_progress(console) as show:
            await client.visualization_jobs.wait(7, on_progress=show)
    assert "visualization_jobs 7" in text(console)
    assert "RUNNING" in text(console)


async def test_lists_are_counted(connect):
    def page(request):
        first = int(request.url.params["page"])
        jobs = [{"job_id": first * 10 + number} for number in range(10)]
        return httpx.Response(200, json={"is_success": True, "job_total_count": 30, "jobs": jobs if first < 4 else []})

    console = terminal()
    async with connect(page) as client:
        with rich_progress(console) as show:
            jobs = [job async for job in show.track(client.training_jobs_v1.list(per_page=10), "jobs")]
            async with aclosing(show.track(client.training_jobs_v1.list(per_page=10), "few")) as few:
                await anext(few)
    assert len(jobs) == 30
    assert "30 of 30" in text(console)
    assert "1 of 30" in text(console)


@pytest.mark.parametrize("total", [None, 99, 0])
async def test_a_list_is_done_whatever_its_total_says(connect, total):
    def page(request):
        jobs = [{"job_id": 1}] if request.url.params["page"] == "1" else []
        return httpx.Response(200, json={"is_success": True, "job_total_count": total, "jobs": jobs})

    console = terminal()
    async with connect(page) as client:
        with rich_progress(console) as show:
            jobs = [job async for job in show.track(client.training_jobs_v1.list(per_page=10), "jobs")]
    assert len(jobs) == 1
    assert "1 of 1 " in "".join(text(console).splitlines()[-2:])


def test_nothing_is_written_where_there_is_no_terminal():
    console = Console(file=io.StringIO())
    with rich_progress(console) as show:
        show(Progress("CREATING", 1, 0.0, None, "notebooks a"))
    assert text(console) == ""


def test_a_pipe_stays_empty():
    program = (
        "from aiomodelarts import Progress; from aiomodelarts.progress import rich_progress\n"
        "with rich_progress() as show: show(Progress('A', 1, 0.0, None, 'b'))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_rich_it_says_what_to_install():
    program = "import sys; sys.modules['rich.console'] = None; import aiomodelarts.progress"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "install aiomodelarts[cli]" in done.stderr
