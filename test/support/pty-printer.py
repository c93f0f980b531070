"""A pseudo terminal whose other end speaks through standard input and output, one JSON line each: what comes in at the
device file is written as {"got": hex}, and {"say": hex}, {"read": bool} and {"end": true} are obeyed."""
import json, os, pty, select, sys

master, slave = pty.openpty()
print(json.dumps({"path": os.ttyname(slave)}), flush=True)
reading, pending = True, b""
while True:
    ready, _, _ = select.select([0] + ([master] if reading else []), [], [])
    if master in ready:
        try:
            print(json.dumps({"got": os.read(master, 65536).hex()}), flush=True)
        except OSError:
            pass
    if 0 in ready:
        data = os.read(0, 65536)
        if not data:
            break
        *lines, pending = (pending + data).split(b"\n")
        for line in lines:
            order = json.loads(line)
            if "say" in order:
                os.write(master, bytes.fromhex(order["say"]))
            reading = order.get("read", reading)
            if order.get("end"):
                sys.exit(0)
