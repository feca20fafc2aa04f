"""Command that starts a season: `python -m flower_shop spring /shop/spring/photos/`."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence

from aiomodelarts import ModelArts, ModelArtsError

from .season import Season, SeasonFailed


def main(arguments: Sequence[str] | None = None) -> int:
    """Start a season with the credentials in the environment, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m flower_shop", description="Start a season of the flower shop.")
    parser.add_argument("season", help="name of the season, such as spring")
    parser.add_argument("photos", help="OBS folder with the photos")
    parser.add_argument("--interval", type=float, metavar="SECONDS", help="time between polls; by default it grows")
    options = parser.parse_args(arguments)
    try:
        print("service address:", asyncio.run(_begin(options.season, options.photos, options.interval)))
    except (ModelArtsError, SeasonFailed) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


async def _begin(season: str, photos: str, interval: float | None) -> str:
    async with ModelArts() as client:
        return await Season(client, season, interval=interval).begin(photos)


if __name__ == "__main__":
    sys.exit(main())
