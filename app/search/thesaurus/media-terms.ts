/** Ultra HD video, broadcasting, games, music, culture, sports. */
export const MEDIA_TERMS = `
超高清 超高清视频 高清视频 4k视频 8k视频 超清 超高清制作 超高清内容 高动态 百城千屏 高帧率 宽色域 三维声视频 | uhd, ultra hd, ultra high definition, 4k, 8k, hdr, 4k 8k, hevc, avs3, av1, vvc, high frame rate, wide color gamut
直播 视频直播 网络直播 赛事直播 现场直播 慢直播 云直播 活动直播 开直播 网上直播 推流 直播间搭建 网络视频直播 开播 景观直播 风景直播 云看景 全天直播 看直播 做直播 | live streaming, livestream, live broadcast, live, streaming, live video, webcast, go live, stream, broadcast live, scenic live cam, webcam, landscape livestream, rtc
编码 编码器 转码 视频编码 编解码 编码传输 码流 视频压缩 转码器 实时编码 视频编解码 压缩编码 窄带高清 | encoding, encoder, transcoding, codec, video encoding, transcoder, compression, video coding, video codec, bitrate, h.265, h.266 > 超高清 视频传输 直播
视频传输 回传 信号传输 视频回传 5g回传 背包 信号回传 直播背包 聚合传输 图传 浅压缩 航拍回传 无线图传 | video transmission, backhaul, video backhaul, signal transmission, video transport, wireless video link, video downlink, srt, rtmp, ndi, sdi, hls, cellular bonding, link bonding > 编码
转播 转播车 导播 云导播 演播室 转播系统 现场制作 采集拍摄 信号采集 赛事转播 导播台 制播 云转播 虚拟演播室 切换台 导播切换 转播技术 现场导播 讯道 演播厅 直播车 | outside broadcast, ob van, studio, broadcasting, switcher, video production, virtual studio, broadcast production, remote production, vision mixer, production switcher, broadcast camera, ob truck, live production > 直播 视频制作 广播电视
视频制作 后期制作 后期 剪辑 非编 非线性编辑 调色 云剪辑 影视制作 影视后期 云制作 制作平台 融合生产 生产云平台 云端制作 特效 渲染 视频剪辑 视频编辑 内容生产 节目制作 短片制作 成片 宣传片 纪录片 专题片 微电影 剪视频 做视频 混剪 拍视频 | video editing, post production, color grading, editing, nonlinear editing, rendering, cloud production, cloud editing, visual effects, vfx, render farm, content production, film making, nle, documentary, promo video, corporate video, short film, video editor > 媒资 超高清
媒资 媒体资产 媒资管理 素材管理 媒资系统 资料片 内容库 素材库 素材交易 镜头 正版素材 视频检索 视频标签 智能编目 媒体编目 内容标签 素材检索 | media asset management, mam, media asset, digital asset management, footage, stock footage, footage library, stock video, footage licensing, video search, video tagging, content tagging, media library > 视频制作
播出 播控 播出系统 总控 播控平台 播出与总控 智能播控 频道 送播 播出分发 频道播出 自动播出 节目编排 | playout, master control, broadcast control, channel playout, broadcast automation, playout system, broadcast monitoring, program scheduling > 广播电视 分发
分发 多平台分发 内容分发 内容分发网络 cdn 传输分发 分发系统 | cdn, content delivery, content distribution, multi platform distribution, video distribution > 播出
广播电视 电视台 广电 融媒体 融媒体中心 电视 广播 全媒体 新媒体 有线电视 机顶盒 融媒 电台节目 有线网络 | broadcasting, television, tv, radio and television, converged media, media center, iptv, ott, new media, broadcaster, set top box, radio station, media convergence > 播出 转播
修复 老片修复 影像修复 超分 老影像 画质增强 超分辨率 去噪 上色 画质修复 老电影修复 视频修复 胶片修复 视频增强 老片 老电影 老影片 变清晰 画面修复 高清化 老视频 老电视剧 画面增强 旧影像 插帧 磁带数字化 | restoration, film restoration, super resolution, upscaling, video enhancement, image restoration, colorization, denoising, remastering, old film, enhance footage, remaster, frame interpolation, old footage, film scanning, tape digitization > 视频制作 超高清
虚拟拍摄 虚拟制片 拍摄棚 虚拟制作 摄影棚 虚拟拍摄棚 xr拍摄 led虚拟拍摄 实时渲染 虚拟摄影棚 | virtual production, xr studio, led wall, virtual shooting, shooting studio, in camera vfx, xr production, volume stage > 虚拟现实 视频制作
拍摄 摄影 摄像 影视 电影 综艺 影视拍摄 片场 电视剧 稳定器 摇臂 取景 外景 剧组 摄制组 | filming, shooting, film, cinema, photography, movie, cinematography, location scouting > 视频制作
动漫 动画 动画制作 动作捕捉 动捕 动捕棚 动作捕捉棚 动画解算 捕捉棚 面部捕捉 原画 骨骼绑定 国漫 表情捕捉 | animation, anime, cartoon, motion capture, cg, motion capture studio, mocap, performance capture > 游戏
游戏 手游 网络游戏 电子游戏 游戏开发 游戏引擎 游戏发行 游戏测试 云游戏 游戏研发 真机测试 游戏出海 游戏本地化 出海发行 海外游戏 打游戏 游戏制作 小游戏 云游戏节点 游戏翻译 游戏渲染 玩家 版号 关卡设计 | game, gaming, video game, mobile game, game engine, game testing, cloud gaming, game localization, game publishing, game development, real device testing, game studio, casual game, gamers, players, game server, game translation, level design
电竞 电子竞技 电竞赛事 电竞场馆 赛事运营 电竞转播 电竞馆 对战 电竞场馆建设 战队 | esports, e sports, esport, gaming tournament, esports event, esports arena, esports venue, gaming arena > 游戏 转播
赛事 体育 体育赛事 体育场馆 场馆 智慧场馆 体育馆 运动 竞赛 比赛 演艺 演出 演唱会 场馆运营 球赛 看比赛 比赛直播 打比赛 锦标赛 赛场 联赛 参赛 办赛 | sports, sports event, stadium, venue, competition, concert, smart venue, tournament, sports venue, live match, league, championship, arena, race registration, sports match, football match, stage performance > 直播
音乐 数字音乐 音乐版权 曲库 版税 音乐人 唱片 录音 录音棚 编曲 音乐制作 音频 音效 音乐作品 版税结算 声音 词曲 作曲 写歌 歌曲 歌手 音乐分账 歌曲版权 音乐结算 分成 配乐 混音 母带 伴奏 | music, digital music, royalty, royalties, song, music copyright, recording studio, audio, music production, music library, music licensing, songwriter, songwriting, composer, music royalty, soundtrack, mixing and mastering, sound recording > 版权
版权 版权登记 版权保护 著作权 版权交易 正版 侵权监测 授权 版权存证 侵权 盗版 盗用 被盗用 作品登记 正版化 维权 防盗链 洗稿 转载 抄袭 抄我 | copyright, copyright registration, copyright protection, licensing, infringement, piracy, rights management, drm, copyright infringement, rights protection, takedown, hotlink protection, plagiarism > 知识产权 存证 音乐
文化 文创 数字文创 数字文化 纪念品 伴手礼 | culture, creative, cultural creative, souvenir, cultural industry, cultural product
图书馆 图书 借还书 借书 还书 借阅 自助图书馆 阅览 图书盘点 城市书房 文化馆 借不到书 看书 智能书架 通借通还 找书 农家书屋 阅读推广 | library, self service library, book lending, library robot, book return, city study, cultural centre, smart bookshelf, book sorting, book finding, book drop, reading room, interlibrary loan > 文化
非遗 非物质文化遗产 手艺 手艺人 手工艺 匠人 传承人 传统工艺 工艺美术 刺绣 蜀绣 漆器 竹编 蜀锦 剪纸 木雕 陶艺 银饰 织锦 年画 泥塑 手作 | intangible cultural heritage, handicraft, craftsman, artisan, embroidery, traditional craft, pottery, paper cutting, lacquerware, brocade, wood carving, bamboo weaving, handmade craft > 文化
文物 文物保护 考古 遗址 古建筑 古建 碑刻 文化遗产 预防性保护 文物预防性保护 盗墓 盗掘 石刻 文保 石窟 | cultural relic, cultural heritage, heritage, relics, archaeology, historic building, preventive conservation, looting, stone carving > 文化
博物馆 美术馆 馆藏 藏品 展陈 展柜 文博 展厅导览 展品 纪念馆 陈列馆 文物库房 | museum, gallery, art museum, museum collection, exhibit, collection management, memorial hall > 文化
数字人 虚拟人 虚拟数字人 虚拟主播 数字主播 虚拟形象 ai主播 数字人主播 虚拟偶像 数字分身 虚拟客服 ai数字人 夜间直播 虚拟人直播 数字人直播 不用真人直播 ai主持 机器主播 形象克隆 虚拟歌手 超写实 | digital human, virtual human, virtual anchor, virtual host, avatar, ai host, virtual streamer, digital avatar, vtuber, synthetic presenter, ai anchor, ai presenter, ai streamer, digital presenter, talking head, virtual singer, virtual influencer, virtual idol > 直播
广告 营销 数字营销 推广 广告投放 品牌推广 精准营销 买量 传播 营销推广 社媒 社交媒体 投流 海外社媒 投放 账号运营 矩阵运营 运营账号 短视频运营 种草 户外媒体 新媒体运营 | advertising, digital marketing, promotion, ad, campaign, user acquisition, social media, tiktok, media buying, account operation, social marketing, seo, dmp, word of mouth, adtech, marketing campaign, content marketing, brand marketing, marketing automation, marketing
短视频 视频平台 点播 网络视频 视频内容 竖屏 视频号 信息流视频 视频创作 | short video, vod, video on demand, online video, video content, ugc, vertical video, short form video, video creator
解说 字幕 多语解说 语音解说 赛事解说 | commentary, subtitle, caption, captioning
舆论宣传 宣传 新闻 媒体 报道 新闻采编 记者 采访 报纸 报社 编辑部 | news, media, publicity, journalism, journalist, reporter, newsroom, newspaper, press release, press conference
户外大屏 数字标牌 信息发布屏 信息发布系统 楼宇大屏 公共大屏 电梯屏 水牌 | digital signage, outdoor screen, public screen, dooh, information display system, advertising screen > 显示 广告
麦克风 拾音 话筒 拾音器 麦克风阵列 扬声器 音箱 | microphone, mic array, audio pickup, far field pickup > 音乐 语音识别
播客 有声书 有声读物 网络电台 音频节目 广播剧 | podcast, audiobook, online radio, radio drama > 音乐
数字出版 网络文学 网文 电子书 期刊 杂志 图书出版 出版社 编校 出版 | digital publishing, e book, web novel, online literature, journal, magazine, publisher, publishing > 文化 版权
剧本创作 编剧 剧本评估 写剧本 剧本分析 | screenplay, screenwriting, script writing, script analysis, scriptwriter > 短剧 拍摄
收视率 收视 收听率 受众分析 传播效果 | audience measurement, tv ratings, viewership, audience analytics > 广播电视
视频拆条 拆条 精彩集锦 集锦 高光时刻 精彩片段 | highlight clip, video clipping, auto highlight, sports highlight > 视频制作 赛事
视频质量 卡顿 花屏 黑屏 画质评价 马赛克画面 视频卡 | video quality, quality of experience, black screen, stuttering > 播出 视频传输
实时音视频 连麦 音视频通话 互动直播 音视频sdk 语聊 | real time communication, webrtc, voice chat, interactive live streaming, audio video sdk > 直播
听歌识曲 音频指纹 曲目识别 歌曲识别 音乐识别 翻唱识别 | audio fingerprinting, music recognition, song identification, cover song detection > 音乐 版权
音乐生成 ai作曲 ai音乐 ai写歌 自动作曲 | ai music, music generation, ai composition, ai songwriting > 音乐 大模型
视频水印 暗水印 图片水印 数字水印 隐形水印 | digital watermarking, video watermark, forensic watermark, invisible watermark > 版权
译制 视频翻译 口型同步 对口型 配音译制 短剧翻译 | dubbing, lip sync, video translation, video localization, voice over > 语音合成 视频制作
策展 展陈设计 互动展项 多媒体展项 展项 展览设计 | curating, curator, exhibit design, interactive exhibit, exhibition design > 博物馆 会展
文物修复 古籍修复 书画修复 壁画修复 修文物 | artifact restoration, artwork conservation, relic restoration, paper conservation > 文物
艺术品 书画 字画 油画 画廊 雕塑 艺术家 | artwork, fine art, art trading, calligraphy, sculpture, artist > 博物馆 文化
拍卖 网络拍卖 竞拍 拍卖行 竞价拍卖 | auction, online auction, auction house, bidding auction > 电商
地方志 方志 村史 口述史 家谱 族谱 县志 | local chronicle, oral history, genealogy, family tree > 文化 古籍
曲艺 相声 脱口秀 音乐剧 杂技 皮影 木偶 评书 变脸 儿童剧 | musical theatre, stand up comedy, acrobatics, puppet show, shadow puppet > 剧场
院团 剧团 巡演 排练 排练厅 演出经纪 演员 | theatre company, troupe, touring show, rehearsal, performer, booking agent > 剧场
舞蹈 街舞 芭蕾 编舞 跳舞 | dance, ballet, choreography, street dance > 剧场 文化
动作分析 竞技训练 运动数据 | performance analysis, biomechanics, player tracking, athletic training > 赛事
体育用品 运动装备 球鞋 | sporting goods, sports gear, sportswear > 赛事
民俗 民俗活动 传统节日 习俗 | folk custom, folklore, traditional festival > 文化
吉祥物 ip形象 ip授权 形象授权 联名 ip运营 ip孵化 | mascot, character licensing, character ip, brand collaboration > 文化 版权
平面设计 海报 海报设计 商品图 素材生成 广告素材 图片设计 logo设计 包装设计 | graphic design, poster, ad creative, product photo, banner design, packaging design > 广告
品牌策划 品牌设计 品牌建设 品牌升级 老字号 品牌打造 | brand building, brand strategy, time honored brand > 广告
手势识别 手势控制 手势交互 体感交互 隔空操作 | gesture recognition, gesture control, hand tracking > 虚拟现实
眼动追踪 眼动 眼动仪 视线追踪 | eye tracking, eye tracker, gaze tracking > 虚拟现实
全景视频 vr视频 全景相机 全景直播 vr直播 全景拍摄 | 360 video, panoramic video, 360 camera, vr live > 虚拟现实 直播
光波导 近眼显示 光学模组 ar光学 衍射光波导 | optical waveguide, near eye display, ar optics > 虚拟现实 显示
触觉反馈 力反馈 数据手套 体感座椅 动感座椅 | haptic, haptic feedback, data glove, force feedback, motion seat > 虚拟现实
球幕 球幕影院 飞行影院 穹幕 沉浸影院 环幕 | dome theater, dome screen, flying theater, planetarium > 虚拟现实 游客
音乐现场 小型演出 音乐酒吧 livehouse 街头艺人 街头表演 音乐节 | live house, live music venue, street performer, busker, music festival > 音乐 商圈
漫画 条漫 绘本 连环画 漫画创作 | comic, manga, webtoon, picture book, comic creation > 动漫
乐器 钢琴 乐队 古筝 吉他 陪练 交响乐 | musical instrument, piano, orchestra, guitar, music practice > 音乐
`;
