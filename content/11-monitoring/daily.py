"""daily.py: print what is wrong with the server, but can wait until morning."""

import shutil
import time
from pathlib import Path

BACKUPS = Path("/var/backups/shelf")


def check_disk():
    disk = shutil.disk_usage(BACKUPS)
    if disk.free < disk.total * 0.2:
        print(f"only {disk.free * 100 // disk.total}% of the disk is free")


def check_backup():
    times = [copy.stat().st_mtime for copy in BACKUPS.glob("*.db")]
    if time.time() - max(times, default=0) > 26 * 60 * 60:
        print("there is no backup of the last 26 hours")


check_disk()
check_backup()
