export { writeReports, type Told } from "./write.ts";
