"""Processes that share a token: run by `test_shared_cache.py`, each a fork of this one.

python cache_workers.py URL FOLDER WORKERS COMMANDS
"""

import asyncio
import multiprocessing
import sys
from typing import Any

import aiohttp
import httpx

from aiomodelarts import ModelArts, PasswordCredentials, models
from aiomodelarts.credentials import CachedCredentials

# What takes long is done before the forks.
LOADED = (aiohttp, models.VisualizationJobPage)
TLS = httpx.create_ssl_context()


async def call(url: str, folder: str) -> None:
    login = PasswordCredentials(
        url, "demo", "demo-password", user_domain_name="OTC00000000001000000000", project_name="eu-de_demo"
    )
    async with ModelArts(CachedCredentials(login, folder=folder), verify=TLS) as client:
        await client.visualization_jobs.list()


def command(url: str, folder: str, together: Any = None) -> None:
    if together is not None:
        together.wait()
    asyncio.run(call(url, folder))


def main() -> int:
    url, folder, workers, commands = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    context = multiprocessing.get_context("fork")
    together = context.Barrier(workers) if workers else None
    processes = [context.Process(target=command, args=(url, folder, together)) for _ in range(workers)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    for _ in range(commands):
        process = context.Process(target=command, args=(url, folder))
        process.start()
        process.join()
        processes.append(process)
    return max(abs(process.exitcode or 0) for process in processes)


if __name__ == "__main__":
    sys.exit(main())
