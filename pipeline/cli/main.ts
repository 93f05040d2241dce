#!/usr/bin/env node
import { createProgram } from "./program.ts";

process.exitCode = await createProgram().start(process.argv.slice(2));
