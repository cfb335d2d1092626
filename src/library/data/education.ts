import type { Sector } from "../sector";

const TEACHING_EQUIPMENT: Sector = {
  name: "教育装备",
  words: "教育装备 教学设备 实验室 多媒体 课桌椅 图书馆 教学仪器 学校设备",
  indicators: [
    ["output.quantity", "交互式教学设备购置台数", "≥", "台"],
    ["output.quantity", "课桌椅更新套数", "≥", "套"],
    ["output.quantity", "标准化实验室建设间数", "≥", "间"],
    ["output.quality", "教学设备验收合格率", "=", "%"],
    ["output.quality", "实验室建设达标率", "=", "%"],
    ["output.timeliness", "教学设备安装调试完成时间", "前"],
    ["output.timeliness", "教学设备故障报修响应时间", "≤", "小时"],
    ["cost.economic", "单套课桌椅购置成本", "≤", "元/套"],
    ["cost.economic", "单间实验室建设成本", "≤", "万元/间"],
    ["cost.ecological", "新建实验室空气检测超标间数", "=", "间"],
    ["benefit.economic", "教学设备集中采购节约率", "≥", "%"],
    ["benefit.social", "实验教学开出率", "≥", "%"],
    ["benefit.social", "实验教学受益学生人数", "≥", "人"],
    ["benefit.sustainability", "教学设备使用寿命", "≥", "年"],
    ["satisfaction.served", "任课教师对教学设备的满意度", "≥", "%"],
  ],
};

const SCHOOL_BUILDINGS: Sector = {
  name: "校舍修缮",
  words: "校舍 学校修缮 教学楼 操场 食堂 校园 学校维修 抗震",
  indicators: [
    ["output.quantity", "校舍修缮面积", "≥", "平方米"],
    ["output.quantity", "运动场地翻新面积", "≥", "平方米"],
    ["output.quantity", "校园管线改造长度", "≥", "米"],
    ["output.quality", "校舍修缮工程一次验收合格率", "=", "%"],
    ["output.quality", "校舍修缮材料环保检测合格率", "=", "%"],
    ["output.timeliness", "暑期修缮工程竣工时间", "前"],
    ["output.timeliness", "校舍修缮进度计划执行率", "≥", "%"],
    ["cost.economic", "单位面积校舍修缮成本", "≤", "元/平方米"],
    ["cost.economic", "校舍修缮签证变更费用占比", "≤", "%"],
    ["cost.social", "施工占用教学日天数", "=", "天"],
    ["cost.ecological", "校园施工扬尘超标次数", "≤", "次"],
    ["benefit.social", "消除校舍安全隐患处数", "≥", "处"],
    ["benefit.social", "施工期间师生安全事故数", "=", "起"],
    ["benefit.sustainability", "校舍修缮部位使用年限", "≥", "年"],
    ["satisfaction.served", "师生对校舍环境的满意度", "≥", "%"],
  ],
};

const TEACHER_TRAINING: Sector = {
  name: "教师培训",
  words: "教师 师资 教师培训 骨干教师 校长培训 名师 教研 班主任",
  indicators: [
    ["output.quantity", "骨干教师培训人数", "≥", "人"],
    ["output.quantity", "教研活动开展场次", "≥", "场"],
    ["output.quantity", "人均培训学时", "≥", "学时"],
    ["output.quality", "参训教师结业考核通过率", "≥", "%"],
    ["output.quality", "高级职称授课教师占比", "≥", "%"],
    ["output.timeliness", "暑期集中培训完成时间", "前"],
    ["output.timeliness", "培训学分登记及时率", "=", "%"],
    ["cost.economic", "人均教师培训成本", "≤", "元/人"],
    ["cost.economic", "单场教研活动成本", "≤", "元/场"],
    ["cost.social", "培训占用正常教学课时数", "≤", "课时"],
    ["benefit.social", "培训成果转化公开课节数", "≥", "节"],
    ["benefit.social", "农村学校教师参训比例", "≥", "%"],
    ["benefit.sustainability", "骨干教师带教青年教师人数", "≥", "人"],
    ["benefit.sustainability", "教师培训资源库更新课程门数", "≥", "门"],
    ["satisfaction.served", "参训教师对培训安排的满意度", "≥", "%"],
  ],
};

const STUDENT_AID: Sector = {
  name: "学生资助",
  words: "助学金 学生资助 奖学金 困难学生 营养午餐 义务教育 学生补助",
  indicators: [
    ["output.quantity", "资助家庭经济困难学生人数", "≥", "人"],
    ["output.quantity", "营养午餐供应份数", "≥", "份"],
    ["output.quantity", "助学贷款贴息笔数", "≥", "笔"],
    ["output.quality", "资助对象认定准确率", "=", "%"],
    ["output.quality", "午餐食材抽检合格率", "=", "%"],
    ["output.quality", "助学金足额发放率", "=", "%"],
    ["output.timeliness", "助学金发放时间", "前"],
    ["output.timeliness", "资助名单公示完成时间", "前"],
    ["cost.economic", "困难学生人均资助标准", "≤", "元/人·年"],
    ["cost.economic", "营养午餐每餐补助标准", "≤", "元/人·餐"],
    ["cost.social", "资助信息泄露事件数", "=", "起"],
    ["benefit.economic", "受助家庭年教育支出减轻额", "≥", "元/户"],
    ["benefit.social", "困难学生应助尽助率", "=", "%"],
    ["benefit.social", "因贫失学学生人数", "=", "人"],
    ["benefit.sustainability", "受助学生次年在校巩固率", "≥", "%"],
    ["satisfaction.served", "受助学生家长对资助工作的满意度", "≥", "%"],
  ],
};

export const EDUCATION: readonly Sector[] = [TEACHING_EQUIPMENT, SCHOOL_BUILDINGS, TEACHER_TRAINING, STUDENT_AID];
